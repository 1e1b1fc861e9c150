using Matcher.Lexicon;
using Matcher.Lexicon.Checks;
using Matcher.Trades;

namespace Matcher.Tests.Lexicon;

public class LexiconCheckTests
{
    [Fact]
    public void Nothing_is_wrong_with_what_ships() =>
        Assert.Empty(LexiconCheck.Of(WordLexicon.Shipped).Findings.Where(finding => !finding.IsRemark).Select(Told));

    [Fact]
    public void What_ships_is_counted_file_by_file()
    {
        var counts = LexiconCheck.Of(WordLexicon.Shipped).Counts;
        Assert.All(counts, count => Assert.True(count.IsShipped && count.Same + count.Narrower + count.Related > 0, count.Source));
        Assert.Equal(WordLexicon.Shipped.Count, counts.Sum(count => count.Same + count.Narrower + count.Related));
        Assert.Contains(counts, count => count.Source == "achats.txt");
    }

    [Theory]
    [InlineData("a1 > b1|b1 > c1|c1 > a1", "Cycle 1 2 3")]
    [InlineData("a1 > b1|b1 > c1|c1 > d1|d1 > b1|a1 > d1", "Cycle 2 3 4")] // the way in is no part of it
    [InlineData("a1 > b1|b1 > c1|a1 > c1", "")]
    [InlineData("a1 > b1|b1 > a1", "Contradiction 1 2")]
    [InlineData("a1 = b1|b1 > a1", "Contradiction 1 2")]
    [InlineData("a1 ~ b1|a1 > b1", "Contradiction 1 2")]
    [InlineData("a1 = b1|b1 = a1 0.5", "Duplicate 1 2")]
    [InlineData("a1 > b1|a1 > b1", "Duplicate 1 2")]
    [InlineData("a1 > b1 [soin]|a1 > b1 [soins équipe]", "Duplicate 1 2")]
    [InlineData("a1 > b1 [soins]|a1 > b1 [usinage]", "")] // two meanings
    [InlineData("zonzons > b1|zonzon > b1", "Duplicate 1 2")] // read as the same words
    [InlineData("a1 = b1 = c1|a1 = c1", "Duplicate 1 2")]
    [InlineData("avec = a1", "NoWords 1")]
    [InlineData("a1 > le la", "NoWords 1")]
    [InlineData("auditer = audit", "SameWords 1")]
    [InlineData("permis ce > a1", "Shortened 1")]
    [InlineData("permis CE > a1|à l'abri > b1|b to b > c1", "")]
    [InlineData("a1 b1, c1 > d1", "Cut 1")]
    [InlineData("a1 > b1 c1 d1 e1 f1 g1", "TooLong 1")]
    [InlineData("b1 c1 d1 e1 f1 g1 > a1", "")] // a CV may hold it
    [InlineData("b1 c1 d1 e1 f1 g1 = a1", "")]
    [InlineData("a1 > b1 [de la]", "NoDomain 1")]
    [InlineData("! gestion de parc", "NotKept 1")]
    [InlineData("! X#Y|! x#y", "Duplicate 1 2")]
    [InlineData("! X#Y", "")]
    [InlineData("parc > bicyclette", "Ambiguous 1")]
    [InlineData("parc > bicyclette [cycliste]", "")]
    [InlineData("parc > parcs", "SameWords 1")]
    [InlineData("pilote > bicyclette", "Ambiguous 1")]
    [InlineData("pilote > pilotage de bicyclette", "Ambiguous 1")]
    [InlineData("a1 > b1 [soins]|a1 > c1", "Ambiguous 2")] // a domain on one line wants one on the other
    public void A_fault_is_found_where_it_stands(string lines, string findings) => Assert.Equal(findings, Found(lines.Split('|')));

    [Fact]
    public void Evidence_that_says_no_more_than_the_word_itself_is_not_ambiguous() => Assert.Equal("", Found("pilote > pilotage 0.9"));

    [Fact]
    public void A_title_that_names_several_jobs_is_ambiguous_where_the_titles_are_given()
    {
        var options = new LexiconCheckOptions { AmbiguousTerms = AmbiguousTitles.Subjects };
        var lexicon = WordLexicon.Shipped.With("mien.txt", ["directeur technique > zorglub"]);
        Assert.DoesNotContain(LexiconCheck.Of(lexicon).Findings, finding => finding.Kind == LexiconFindingKind.Ambiguous);
        var finding = Assert.Single(LexiconCheck.Of(lexicon, options).Findings);
        Assert.Equal(LexiconFindingKind.Ambiguous, finding.Kind);
        Assert.Contains("informatique", finding.Subjects);
        Assert.Contains("spectacle", finding.Subjects);
    }

    [Fact]
    public void Of_a_users_lines_those_that_repeat_what_ships_are_found_and_nothing_else()
    {
        var finding = Assert.Single(LexiconCheck.Of(WordLexicon.Shipped.With("mien.txt", ["veeam > sauvegarde 0.9"])).Findings);
        Assert.Equal(LexiconFindingKind.Duplicate, finding.Kind);
        Assert.Equal(["informatique.txt", "mien.txt"], finding.Places.Select(place => place.Source));
        Assert.Equal("veeam > sauvegarde 0.9", finding.Places[1].Text);
    }

    [Theory]
    [InlineData("zorglub > poste de travail", "")]
    [InlineData("zorglub = poste de travail", "")]
    [InlineData("poste de travail > zorglub", "NotAsked 1")] // the role asks for the broader term
    [InlineData("poste de travail ~ zorglub", "")]
    [InlineData("zorglub > micro-informatique", "")] // which means the same as what the role asks for
    [InlineData("zorglub > bicyclette", "NotAsked 1")]
    public void A_relation_is_asked_for_by_a_line_that_holds_what_it_evidences(string line, string findings)
    {
        var lexicon = WordLexicon.Shipped.With("mien.txt", [line]);
        var report = LexiconCheck.Of(lexicon, new LexiconCheckOptions { RoleLines = ["Dépanner les postes de travail des utilisateurs"] });
        Assert.Equal(findings, string.Join(", ", report.Findings.Select(Told)));
    }

    private static string Found(params string[] lines) => string.Join(", ", LexiconCheck.Of(WordLexicon.Empty.With("mien.txt", lines)).Findings.Select(Told));

    private static string Told(LexiconFinding finding) => $"{finding.Kind} {string.Join(' ', finding.Places.Select(place => place.IsShipped ? $"{place.Source}:{place.Line}" : $"{place.Line}"))}";
}
