using System.Text.Json;
using Matcher.Explanations;
using Matcher.Files.Output;
using Matcher.Messages;
using Matcher.Reports.Messages;

namespace Matcher.Reports.Tests.Xlsx;

public sealed class RankingWorkbookTests
{
    private const string Header = "id;nom;titre;experience\n";

    public static TheoryData<string, string> HostileTexts() => new()
    {
        { "markup", "<script>alert(1)</script> & ]]> </t>" },
        { "formula", "=cmd|' /C calc'!A0" },
        { "at", "@SUM(1+1)*cmd" },
        { "plus", "+1+cmd" },
        { "right to left", "مدير المشتريات \u202Ecod.exe" },
        { "controls", "a\0b\u0001c\u001Fd\u007Fe" },
        { "numbered letter", "_x0041_ _x000D_" },
        { "no accents", "Responsable des achats, negociation des contrats" },
        { "long", new string('é', 100_000) },
        { "long word of pairs", string.Concat(Enumerable.Repeat("😀", 20_000)) },
    };

    [Fact]
    public void A_book_has_a_sheet_a_role_then_contributions_rejects_and_settings()
    {
        var book = SampleBook.Of();
        Assert.Equal(["Technicien support", "Acheteur", "Contributions", "Rejets", "Réglages"], book.Names);
        Assert.Empty(book.Errors);
    }

    [Fact]
    public void A_sheet_of_a_role_ranks_its_candidates_under_their_identifiers()
    {
        var book = SampleBook.Of();
        Assert.Equal(["1", "2", "3"], book.Column("Technicien support", "Rang"));
        Assert.Equal("007", book.Column("Technicien support", "Candidat")[0]);
        Assert.Equal("B2", book.Column("Acheteur", "Candidat")[0]);
        var scores = book.Numbers("Technicien support", "Score");
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.DoesNotContain("Zoé", book.Xml.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(book["Technicien support"].SelectMany(row => row), cell => cell is not null && cell.Contains("Durand", StringComparison.Ordinal));
    }

    [Fact]
    public void Decision_and_reason_are_for_a_person_to_fill()
    {
        var book = SampleBook.Of();
        Assert.All(book.Column("Acheteur", "Décision").Concat(book.Column("Acheteur", "Motif")), Assert.Null);
        Assert.Equal(2, book.Xml.ToString().Split("\"À rencontrer,À revoir,Non retenu\"").Length - 1);
    }

    [Fact]
    public void Names_stand_beside_identifiers_when_they_are_asked_for()
    {
        var book = SampleBook.Of(names: true, top: 1);
        Assert.Equal(["Zoé Durand"], book.Column("Technicien support", "Nom"));
        Assert.Equal(["Élise Martin"], book.Column("Acheteur", "Nom"));
        Assert.Contains("Zoé Durand", book.Column("Contributions", "Nom"));
        Assert.DoesNotContain("Noël Petit", book.Column("Contributions", "Nom"));
        Assert.Empty(book.Errors);
    }

    [Fact]
    public void Every_number_is_that_of_the_JSON_Lines()
    {
        var report = SampleBook.Report();
        var book = SampleBook.Of();
        using var stream = new MemoryStream();
        using (var json = new ExplanationJson(stream))
        {
            var explainer = new Explainer(report.Index);
            for (var role = 0; role < report.Rankings.Count; role++)
                foreach (var ranked in report.Rankings[role].Candidates) json.Write(explainer.Explain(ranked.Candidate!, role), report.Rankings[role].Standings[ranked.Rank - 1]);
        }

        var accounts = System.Text.Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var contributions = accounts.SelectMany(account => account.GetProperty("contributions").EnumerateArray()).ToList();
        Assert.Equal(contributions.Select(c => c.GetProperty("points").GetDecimal()), book.Numbers("Contributions", "Points"));
        Assert.Equal(contributions.Select(c => c.GetProperty("weight").GetDecimal()), book.Numbers("Contributions", "Poids"));
        Assert.Equal(contributions.Select(c => c.GetProperty("coverage").GetDecimal()), book.Numbers("Contributions", "Couverture"));
        Assert.Equal(contributions.Select(c => c.GetProperty("criterion").GetString()), book.Column("Contributions", "Critère"));
        Assert.Equal(contributions.Select(c => (decimal)c.GetProperty("line").GetInt32()), book.Numbers("Contributions", "Ligne de la fiche"));
        Assert.Equal(accounts.Select(account => account.GetProperty("score").GetDecimal()), book.Names.Take(2).SelectMany(sheet => book.Numbers(sheet, "Score")));
        var standings = accounts.ConvertAll(account => account.GetProperty("standing"));
        Assert.Equal(standings.Select(standing => standing.GetProperty("held").GetDecimal()), book.Names.Take(2).SelectMany(sheet => book.Numbers(sheet, "La place tient")));
        Assert.Equal(standings.Select(Tied), book.Names.Take(2).SelectMany(sheet => book.Column(sheet, "À égalité")).Select(cell => cell ?? ""));
        Assert.Contains(standings, standing => Tied(standing).Length > 0);
        Assert.NotEmpty(contributions);
    }

    [Fact]
    public void A_low_score_of_a_CV_that_says_too_little_is_shown_in_words_and_kept_as_a_number()
    {
        var report = SampleBook.Report();
        var book = SampleBook.Of();
        var accounts = report.Rankings.SelectMany((ranking, role) => ranking.Candidates.Select(ranked => new Explainer(report.Index).Explain(ranked.Candidate!, role))).ToList();
        var styles = book.Names.Take(2).SelectMany(sheet => Enumerable.Range(2, 3).Select(row => SampleBook.Styles(book, sheet, row)[2])).ToList();
        Assert.Equal(accounts.Select(account => account.IsInsufficient), styles.Select(style => SampleBook.FormatOf(book, style) == "\"informations insuffisantes\""));
        Assert.Equal([false, true], accounts.Select(account => account.IsInsufficient).Distinct().Order());
    }

    [Fact]
    public void Points_of_kinds_add_up_to_the_score()
    {
        var book = SampleBook.Of();
        foreach (var sheet in book.Names.Take(2))
        {
            var kinds = book[sheet][0].Select(head => head!.Split('\n')).Where(head => head.Length > 1 && head[0] != "Score").Select(head => book.Numbers(sheet, head[0])).ToList();
            Assert.Equal(book.Numbers(sheet, "Score"), Enumerable.Range(0, 3).Select(row => kinds.Sum(kind => kind[row])));
        }
    }

    [Fact]
    public void Rejected_rows_are_all_told()
    {
        var book = SampleBook.Of(SampleBook.Candidates + "B2;Encore;x;y;z;t\n;Sans;x;y;z;t\nD4;Trop;x;y;z;t;u\n");
        Assert.Equal(["duplicate-id", "no-id", "too-many-fields"], book.Column("Rejets", "Code"));
        Assert.Equal([5m, 6m, 7m], book.Numbers("Rejets", "Ligne dans Excel"));
        Assert.Contains(["Exécution", "Lignes rejetées", "3"], book["Réglages"]);
    }

    [Fact]
    public void Settings_tell_the_weights_of_each_role_and_who_was_left_out()
    {
        var book = SampleBook.Of(top: 1);
        Assert.Contains(["Exécution", "Fichier", "candidats.csv"], book["Réglages"]);
        Assert.Contains(["Acheteur", "Candidat", "1 montrés sur 3\u00A0candidats"], book["Réglages"]);
        var weights = book["Réglages"].Where(row => row[0] == "Technicien support" && row[1]!.StartsWith("Poids", StringComparison.Ordinal)).ToList();
        Assert.Equal(100m, weights.Sum(row => decimal.Parse(row[2]!, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_text_is_text(string what, string text)
    {
        Assert.NotEmpty(what);
        var quoted = "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + " négociation des contrats avec les fournisseurs\"";
        var book = SampleBook.Of($"{Header}{Cell(text)};{quoted};{quoted};{quoted}\n", names: true);
        Assert.Empty(book.Errors);
        Assert.DoesNotContain("<x:f>", book.Xml.ToString(), StringComparison.Ordinal);
        var name = Assert.Single(book.Column("Acheteur", "Nom"))!;
        Assert.InRange(name.Length, 1, 32_767);
        Assert.DoesNotContain(name, c => char.IsControl(c));
    }

    [Fact]
    public void A_text_that_starts_as_a_formula_is_marked_as_text()
    {
        var report = SampleBook.Report($"{Header}=1+1;=2+2;Acheteur;x\nplain;plain;Acheteur;x\n", names: true);
        var book = new Book(SampleBook.Write(report));
        Assert.Equal(["=1+1", "plain"], book.Column("Acheteur", "Candidat"));
        Assert.Equal(["=2+2", "plain"], book.Column("Acheteur", "Nom"));
        var styles = SampleBook.Styles(book, "Acheteur", row: 2).Zip(SampleBook.Styles(book, "Acheteur", row: 3)).Take(3).ToList();
        Assert.Equal((styles[1].Second + 1, styles[2].Second + 1), (styles[1].First, styles[2].First));
        Assert.True(SampleBook.HasQuotePrefix(book, styles[1].First));
        Assert.False(SampleBook.HasQuotePrefix(book, styles[1].Second));
    }

    [Fact]
    public void Nobody_gives_sheets_with_their_heads_alone()
    {
        var book = SampleBook.Of(Header);
        Assert.Empty(book.Errors);
        Assert.Single(book["Acheteur"]);
        Assert.Single(book["Contributions"]);
        Assert.DoesNotContain("conditionalFormatting", book.Xml.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void More_rows_than_a_sheet_holds_go_on_in_another()
    {
        var whole = SampleBook.Of();
        var book = SampleBook.Of(mostRows: 10);
        Assert.Empty(book.Errors);
        var parts = book.Names.Where(name => name.StartsWith("Contributions", StringComparison.Ordinal)).ToList();
        Assert.Equal(["Contributions", "Contributions (2)", "Contributions (3)"], parts.Take(3));
        Assert.All(parts, part => Assert.InRange(book[part].Count, 2, 10));
        Assert.Equal(whole.Numbers("Contributions", "Points"), parts.SelectMany(part => book.Numbers(part, "Points")));
        Assert.True(book.Names.IndexOf("Contributions (2)") < book.Names.IndexOf("Rejets"));
    }

    [Fact]
    public void The_same_result_gives_the_same_bytes() => Assert.Equal(SampleBook.Write(SampleBook.Report()), SampleBook.Write(SampleBook.Report()));

    [Fact]
    public void English_readers_get_English()
    {
        var book = SampleBook.Of(language: MessageLanguage.English);
        Assert.Equal(["Technicien support", "Acheteur", "Contributions", "Rejects", "Settings"], book.Names);
        Assert.Equal(3, book.Numbers("Acheteur", "Score").Count);
        Assert.Contains("covered", book.Column("Contributions", "Finding"));
        Assert.Empty(book.Errors);
    }

    [Fact]
    public void A_cancelled_run_writes_nothing()
    {
        using var stream = new MemoryStream();
        Assert.Throws<OperationCanceledException>(() => Reports.Xlsx.RankingWorkbook.Write(stream, SampleBook.Report(), new CancellationToken(canceled: true)));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void Words_that_are_offered_hold_no_separator()
    {
        foreach (var language in Enum.GetValues<MessageLanguage>()) Assert.All(new XlsxMessages(language).Decisions, word => Assert.DoesNotContain(word, c => c is ',' or '"'));
    }

    private static string Tied(JsonElement standing)
    {
        var (from, to) = (standing.GetProperty("tied_from").GetInt32(), standing.GetProperty("tied_to").GetInt32());
        return from == to ? "" : FormattableString.Invariant($"{from}–{to}");
    }

    private static string Cell(string text) => "\"" + (text.Length > 200 ? text[..200] : text).Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
