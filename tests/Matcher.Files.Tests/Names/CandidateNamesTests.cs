using System.Text;
using Matcher.Candidates;
using Matcher.Files.Names;
using Matcher.Files.Reading;

namespace Matcher.Files.Tests.Names;

public sealed class CandidateNamesTests
{
    [Theory]
    [InlineData("id;nom;titre", "A;Durand;x", "Durand")]
    [InlineData("id;Nom de famille;Prénom;titre", "A;DURAND;Zoé;x", "Zoé DURAND")]
    [InlineData("id;PRENOM;titre;NOM", "A;Zoé;x;Durand", "Zoé Durand")]
    [InlineData("id;last_name;first_name;title", "A;Durand;Zoé;x", "Zoé Durand")]
    [InlineData("id;name;first name;title", "A;Durand;Zoé;x", "Zoé Durand")]
    [InlineData("id;full name;title", "A;Zoé Durand;x", "Zoé Durand")]
    [InlineData("id;nom complet;nom;prénom;titre", "A;Mme Durand;Durand;Zoé;x", "Zoé Durand")]
    [InlineData("id;candidat;titre", "A;Zoé Durand;x", "Zoé Durand")]
    [InlineData("id;prénom;titre", "A;Zoé;x", "Zoé")]
    [InlineData("id;nom;titre", "A;\"  Le\n  Goff \";x", "Le Goff")]
    [InlineData("id;nom;titre", "A;;x", "")]
    public void A_name_is_found_by_its_headers(string header, string row, string expected)
    {
        var names = Read(["A"], $"{header}\n{row}\n");
        Assert.True(names.AreShown);
        Assert.Equal(expected, names.Of("A"));
    }

    [Fact]
    public void Only_the_candidates_that_were_kept_are_named()
    {
        var names = Read(["B"], "id;nom;titre\nA;Un;x\nB;Deux;x\nC;Trois;x\n");
        Assert.Equal(("", "Deux", ""), (names.Of("A"), names.Of("B"), names.Of("C")));
        Assert.Equal(["0.csv : noms lus après la notation, pour les résultats seulement : nom (1 candidat gardé)."], names.Notices);
    }

    [Fact]
    public void A_row_that_was_rejected_gives_no_name()
    {
        // A second row with the identifier, in its file and in another: the first row stands, and so does its name.
        var names = Read(["A", "B"], "id;nom;titre\nA;Première;x\nA;Seconde;x\n", "id;nom;titre\nA;Troisième;x\nB;Quatrième;x\n");
        Assert.Equal(("Première", "Quatrième"), (names.Of("A"), names.Of("B")));
    }

    [Fact]
    public void A_row_rejected_for_one_of_a_file_without_names_gives_none_either()
    {
        var names = Read(["A"], "id;titre\nA;x\n", "id;nom;titre\nA;Autre;x\n");
        Assert.Equal("", names.Of("A"));
    }

    [Fact]
    public void Damage_before_a_row_does_not_move_the_names()
    {
        var names = Read(["L4"], "nom;titre\n\"Cassé;x\nbon;y\nDurand;z\n");
        Assert.Equal("Durand", names.Of("L4"));
    }

    [Fact]
    public void Objects_of_JSON_give_names_too()
    {
        var names = Read(
            ["A", "B"],
            "{\"id\":\"A\",\"nom\":\"Durand\",\"prenom\":\"Zoé\",\"titre\":\"x\"}\n{\"id\":\"B\",\"titre\":\"x\",\"nom\":\"Petit\",\"metier\":\"chauffeur\"}\n");
        Assert.Equal(("Zoé Durand", "Petit"), (names.Of("A"), names.Of("B")));
    }

    [Fact]
    public void A_property_met_late_is_not_taken_for_a_name()
    {
        var many = string.Concat(Enumerable.Range(0, 100).Select(i => FormattableString.Invariant($"{{\"id\":\"{i}\",\"nom\":\"N{i}\",\"texte\":\"x\"}}\n")));
        var names = Read(["late"], many + "{\"id\":\"late\",\"nom\":\"Durand\",\"titre\":\"Chauffeur\"}\n");
        Assert.Equal("Durand", names.Of("late"));
    }

    [Fact]
    public void Letters_of_an_old_encoding_are_read_as_the_first_time()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var table = Open(Encoding.GetEncoding(1252).GetBytes("id;nom;titre\nA;Zoé Lefèvre;Élève\n"), "old.csv", new SeenIds());
        Map(table);
        Assert.Equal("Zoé Lefèvre", CandidateNames.Read([table], ["A"], TestContext.Current.CancellationToken).Of("A"));
    }

    [Fact]
    public void A_file_without_names_says_so_and_keeps_identifiers()
    {
        var names = Read(["A"], "id;titre;ville\nA;x;Nantes\n");
        Assert.Equal("", names.Of("A"));
        Assert.Contains("pas de colonne de noms", Assert.Single(names.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_cannot_be_read_before_the_candidates()
    {
        using var table = Open(Encoding.UTF8.GetBytes("id;nom;titre\nA;Durand;x\n"), "0.csv", new SeenIds());
        Assert.Throws<InvalidOperationException>(() => CandidateNames.Read([table], ["A"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Scoring_never_sees_a_name()
    {
        using var table = Open(Encoding.UTF8.GetBytes("id;nom;prénom;titre\nA;Durand;Zoé;x\n"), "0.csv", new SeenIds());
        var told = table.Map(row =>
        {
            var text = new StringBuilder();
            for (var field = 0; field < CandidateView.FieldCount; field++) text.Append(Encoding.UTF8.GetString(row.View[(CandidateField)field]));
            return text.ToString();
        }).ToList();
        Assert.Equal(["x"], told);
        Assert.DoesNotContain(table.Plan.Read, column => column.Header is "nom" or "prénom");
    }

    private static CandidateNames Read(string[] kept, params string[] files)
    {
        var seen = new SeenIds();
        var tables = files.Select((text, i) => Open(Encoding.UTF8.GetBytes(text), FormattableString.Invariant($"{i}.csv"), seen)).ToList();
        try
        {
            tables.ForEach(Map);
            return CandidateNames.Read(tables, kept);
        }
        finally
        {
            tables.ForEach(table => table.Dispose());
        }
    }

    private static CandidateTable Open(byte[] bytes, string name, SeenIds seen)
    {
        using var stream = new MemoryStream(bytes);
        return CandidateTable.Open(stream, name, new CandidateTableOptions { Seen = seen });
    }

    private static void Map(CandidateTable table) => Assert.All(table.Map(row => row.Row), row => Assert.InRange(row, 1, 1000));
}
