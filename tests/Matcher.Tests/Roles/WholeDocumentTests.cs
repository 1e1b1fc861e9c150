using System.Globalization;
using Matcher.Roles;

namespace Matcher.Tests.Roles;

/// <summary>
/// Whole documents as people write them, of many shapes and trades, against what a person reads in them. Each file holds a
/// document and, behind its last rule, a line a criterion: kind, line, "!" where it is required or "+" where it is a plus,
/// the level in brackets, the text; then the diplomas' levels and fields, the salaries and the warnings.
/// </summary>
public class WholeDocumentTests
{
    private const string Rule = "%%%% what is read of it\n";
    private const string Folder = "Roles/Documents/";

    public static TheoryData<string> Documents =>
    [
        .. typeof(WholeDocumentTests).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Select(n => n[Folder.Length..]).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_requirement_that_a_person_sees_is_one_criterion_of_its_kind(string name)
    {
        var (document, expected) = Read(name);
        Assert.Equal(expected, Rendered(RoleDocument.Parse(Path.GetFileNameWithoutExtension(name), document)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_text_of_a_criterion_is_a_slice_of_the_document(string name)
    {
        var (document, _) = Read(name);
        // Entities of HTML are written out as letters.
        var plain = System.Net.WebUtility.HtmlDecode(document);
        foreach (var criterion in RoleDocument.Parse("fiche", document).Criteria)
        {
            Assert.Contains(criterion.Text, plain, StringComparison.Ordinal);
            Assert.DoesNotContain("|", criterion.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Line_ends_of_other_systems_change_nothing()
    {
        foreach (var name in Documents)
        {
            var (document, expected) = Read(name.Data);
            Assert.Equal(expected, Rendered(RoleDocument.Parse(Path.GetFileNameWithoutExtension(name.Data), document.Replace("\n", "\r\n", StringComparison.Ordinal))));
        }
    }

    private static (string Document, string Expected) Read(string name)
    {
        using var stream = typeof(WholeDocumentTests).Assembly.GetManifestResourceStream(Folder + name);
        Assert.NotNull(stream);
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        var rule = text.IndexOf(Rule, StringComparison.Ordinal);
        Assert.True(rule > 0, name + " tells nothing of what is read of it");
        return (text[..rule], text[(rule + Rule.Length)..].TrimEnd('\n'));
    }

    private static string Rendered(RoleProfile role) => string.Join('\n',
        role.Criteria.Select(c => $"{RoleWeights.Name(c.Kind)} {Text(c.Line)}{Mark(c.Need)}{(c.Level is { } level ? $" ({level.ToString().ToLowerInvariant()})" : "")} | {c.Text}")
            .Concat(role.Diplomas.Select(d => $"level {Text(d.MinLevel)} {Text(d.MaxLevel)}{(d.NeedsExperience ? " experience" : "")} {Text(d.Line)} | {string.Join(", ", d.Fields)}"))
            .Concat(role.Salaries.Select(s => $"salary | {s.Seniority}|{Text(s.MinKeur)}|{Text(s.MaxKeur)}"))
            .Concat(role.Warnings.Select(w => $"warning {Text(w.Line)} | {w.Code}")));

    private static string Mark(Need need) => need switch { Need.Required => " !", Need.Plus => " +", _ => "" };

    private static string Text(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static string Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
