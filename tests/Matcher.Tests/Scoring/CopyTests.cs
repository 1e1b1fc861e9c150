using System.Collections.Concurrent;
using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Tests.Shared;
using Matcher.Vectors;

namespace Matcher.Tests.Scoring;

/// <summary>A CV that is made of the role document itself.</summary>
public class CopyTests
{
    private const int NearlyNothing = 3_000_000;
    private const int LittleOfIt = 25_000_000; // the whole, uncopied, would earn some 85 points

    private static readonly ConcurrentDictionary<string, RoleIndex> Indexes = new(StringComparer.Ordinal);

    private static readonly CandidateField[] Fields = [CandidateField.Experience, CandidateField.Summary, CandidateField.Skills, CandidateField.Education, CandidateField.Text];

    public static TheoryData<string> Seeds => [.. Directory.EnumerateFiles(TestFiles.Project("seeds"), "*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_pasted_role_scores_nearly_nothing_wherever_it_stands(string seed)
    {
        var text = File.ReadAllText(TestFiles.Project("seeds", seed));
        foreach (var field in Fields)
        {
            foreach (var pasted in new[] { text, text.ToUpperInvariant(), text.Replace("\n", " ", StringComparison.Ordinal) })
            {
                var explanation = Explain(seed, field, pasted);
                Assert.True(explanation.ScoreMicros < NearlyNothing, $"{field}: {explanation.Score}");
                Assert.Contains(explanation.Flags, flag => flag.Code == "copied-from-role" && flag.Detail.Contains('«', StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Words_put_in_here_and_there_do_not_hide_a_copy(string seed)
    {
        var explanation = Explain(seed, CandidateField.Experience, WithWordsPutIn(File.ReadAllText(TestFiles.Project("seeds", seed))));
        Assert.True(explanation.ScoreMicros < LittleOfIt, $"{explanation.Score}");
        Assert.Contains(explanation.Flags, flag => flag.Code == "copied-from-role");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Lines_pasted_in_another_order_are_found_too(string seed)
    {
        var lines = File.ReadAllLines(TestFiles.Project("seeds", seed)).Where(line => line.Length > 0).ToArray();
        var whole = Explain(seed, CandidateField.Experience, string.Join('\n', lines)).ScoreMicros;
        new Random(11).Shuffle(lines);
        var explanation = Explain(seed, CandidateField.Experience, string.Join('\n', lines));
        Assert.Contains(explanation.Flags, flag => flag.Code == "copied-from-role");
        // Short lines are anybody's words, so that some earn.
        Assert.InRange(explanation.ScoreMicros, whole, LittleOfIt);
    }

    [Fact]
    public void A_short_line_or_a_title_is_no_copy()
    {
        var role = RoleDocument.Parse("stock", "Le gestionnaire de stock suit les stocks.\n\n## Activités principales\n- Gestion de projet\n- Contrôler les entrées et les sorties de marchandises de l'entrepôt principal\n- Préparer les inventaires");
        var candidate = new Candidate("C1", new Dictionary<CandidateField, string>
        {
            [CandidateField.Title] = "Gestionnaire de stock",
            [CandidateField.Experience] = "Gestionnaire de stock - 2015 à 2020\n- Gestion de projet\n- Préparer les inventaires\n- Contrôler les entrées et les sorties",
        });
        var explanation = new Explainer(RoleIndex.Build([role])).Explain(candidate, 0);
        Account.Check(explanation, candidate);
        Assert.DoesNotContain(explanation.Flags, flag => flag.Code == "copied-from-role");
        Assert.True(explanation.ScoreMicros > 0);
    }

    [Fact]
    public void What_is_copied_from_one_role_still_counts_for_another()
    {
        var one = RoleDocument.Parse("un", "Le magasinier tient le magasin.\n\n## Activités principales\n- Contrôler chaque matin les entrées et les sorties de marchandises fragiles de l'entrepôt principal");
        var two = RoleDocument.Parse("deux", "Le magasinier tient le dépôt.\n\n## Activités principales\n- Contrôler les marchandises de l'entrepôt");
        var candidate = new Candidate("C1", new Dictionary<CandidateField, string> { [CandidateField.Summary] = "Contrôler chaque matin les entrées et les sorties de marchandises fragiles de l'entrepôt principal" });
        var explanations = new Explainer(RoleIndex.Build([one, two])).Explain(candidate);
        Assert.Equal(0, explanations[0].Contributions[1].PointsMicros);
        Assert.True(explanations[1].Contributions[1].PointsMicros > 0);
        Assert.DoesNotContain(explanations[1].Flags, flag => flag.Code == "copied-from-role");
    }

    [Fact]
    public void The_words_of_the_candidate_beside_a_copy_count()
    {
        var seed = File.ReadAllText(TestFiles.Project("seeds", "responsable-informatique.md"));
        const string Own = "Responsable informatique - mairie - 2012 à 2024\n- administration des serveurs et du réseau, support aux utilisateurs, achats de matériel";
        var honest = Explain("responsable-informatique.md", CandidateField.Experience, Own);
        var stuffed = Explain("responsable-informatique.md", CandidateField.Experience, Own + "\n\n\n" + seed);
        Assert.True(stuffed.ScoreMicros <= honest.ScoreMicros + NearlyNothing, $"{stuffed.Score} against {honest.Score}");
        Assert.True(stuffed.ScoreMicros * 2 > honest.ScoreMicros, $"{stuffed.Score} against {honest.Score}");
    }

    // A word of one's own every ninth word.
    private static string WithWordsPutIn(string text) =>
        string.Join('\n', text.Split('\n').Select(line => string.Join(' ', line.Split(' ').Select((word, i) => i % 9 == 8 ? word + " toujours vraiment zélé" : word))));

    private static Explanation Explain(string seed, CandidateField field, string text)
    {
        var candidate = new Candidate("C1", new Dictionary<CandidateField, string> { [field] = text });
        var explanation = new Explainer(Indexes.GetOrAdd(seed, name => RoleIndex.Build([RoleDocument.ReadPath(TestFiles.Project("seeds", name))[0]]))).Explain(candidate, 0);
        Account.Check(explanation, candidate);
        return explanation;
    }
}
