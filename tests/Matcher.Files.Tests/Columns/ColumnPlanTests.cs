using Matcher.Files.Columns;
using Matcher.Files.Reading;
using Matcher.Files.Tests.Reading;

namespace Matcher.Files.Tests.Columns;

public sealed class ColumnPlanTests
{
    public static TheoryData<string> Cases() => [.. CaseFile.Read("columns.cases.md").Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Headers_are_read_as_their_case_says(string name)
    {
        var (_, input, expected) = CaseFile.Read("columns.cases.md").Single(c => c.Name == name);
        var lines = input.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var choices = ColumnChoices.None;
        foreach (var option in lines.Skip(1))
        {
            if (option.StartsWith("--id ", StringComparison.Ordinal)) choices = choices with { Id = option[5..] };
            else Assert.True(choices.TryMap(option[6..], out choices), option);
        }

        Assert.Equal(expected, Tell(lines[0], choices));
    }

    [Theory]
    [InlineData("title")]
    [InlineData("=x")]
    [InlineData("title=")]
    [InlineData("title= ")]
    [InlineData("name=nom")]
    public void A_mapping_that_is_not_understood_changes_nothing(string mapping)
    {
        Assert.False(ColumnChoices.None.TryMap(mapping, out var choices));
        Assert.Same(ColumnChoices.None, choices);
    }

    [Fact]
    public void An_identifier_may_be_mapped_like_a_field()
    {
        Assert.True(ColumnChoices.None.TryMap("id=Clé = unique", out var choices));
        Assert.Equal("Clé = unique", choices.Id);
    }

    [Fact]
    public void Every_field_can_be_named_in_French_and_in_English()
    {
        foreach (var name in "title titre summary résumé resume profil experience expérience education formation skills compétences certifications languages langues text texte cv years années salary prétentions salaire id identifiant".Split(' '))
            Assert.True(ColumnChoices.None.TryMap(name + "=x", out _), name);
    }

    [Fact]
    public void Columns_read_and_not_read_are_told_once_with_the_reason()
    {
        var (_, _, notices) = Readings.Read(Readings.Utf8("id;nom;titre;salaire actuel\n"));
        Assert.Equal(
            [
                "test.csv : colonnes lues : id (identifiant), titre (titre).",
                "test.csv : colonnes non lues : nom, salaire actuel (un salaire actuel ou passé n'a pas à être connu (transparence des rémunérations, directive UE 2023/970, article 5)).",
            ],
            notices);
    }

    private static string Tell(string header, ColumnChoices choices)
    {
        try
        {
            using var stream = new MemoryStream(Readings.Utf8(header + "\n"));
            using var table = CandidateTable.Open(stream, "test.csv", new CandidateTableOptions { Columns = choices });
            var plan = table.Plan;
            var told = new List<string>();
            if (plan.IdIndex >= 0) told.Add($"{plan.Headers[plan.IdIndex]}: id");
            told.AddRange(plan.Read.Select(column => $"{column.Header}: {column.Field.ToString().ToLowerInvariant()}"));
            told.AddRange(plan.NotRead.Select(column => $"{column.Header}: {Reason(column.Reason)}"));
            return string.Concat(told.Select(line => line + "\n"));
        }
        catch (CandidateFileException e)
        {
            return $"error: {e.Message}\n";
        }
    }

    private static string Reason(NotReadReason reason) => reason switch
    {
        NotReadReason.AlreadyGiven => "already given",
        NotReadReason.PayHistory => "pay history",
        NotReadReason.UnclearPay => "unclear pay",
        _ => "not listed",
    };
}
