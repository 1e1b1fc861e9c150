using System.Globalization;
using System.Text;
using Matcher.Roles;

namespace Matcher.Tests.Roles;

/// <summary>The documents that the project starts from, whole, and what must not change what is read of them.</summary>
public class SharedRolesTests
{
    // activities, diploma criteria, diploma lines, technical, aptitudes, experience, salaries
    public static TheoryData<string, string, string, string> Counts => new()
    {
        { "roles-original", "directeur-infrastructures-production", "directeur des infrastructures et de la production informatique",
            "29 1 2 7 7 0 2" },
        { "roles-original", "directeur-technique-informatique", "directeur technique informatique", "14 1 3 9 8 0 1" },
        { "roles-original", "responsable-exploitation-informatique", "responsable d'exploitation informatique", "15 1 4 5 6 0 1" },
        { "roles-original", "responsable-informatique", "responsable informatique", "21 1 3 8 7 0 2" },
        { "roles-original", "responsable-parc-informatique", "responsable de parc informatique", "19 1 3 7 6 0 2" },
        { "roles-dev", "charge-recrutement", "chargé de recrutement", "21 1 4 6 6 1 2" },
        { "roles-dev", "conducteur-travaux", "conducteur de travaux", "20 1 3 7 7 0 2" },
        { "roles-dev", "developpeur-logiciel", "développeur logiciel", "19 1 3 9 7 0 2" },
        { "roles-dev", "infirmier-coordinateur", "infirmier coordinateur", "19 3 3 6 7 0 2" },
        { "roles-dev", "ingenieur-commercial", "ingénieur commercial", "17 1 3 6 6 0 2" },
        { "roles-dev", "responsable-logistique", "responsable logistique", "20 1 3 6 6 1 1" },
        { "roles-dev", "responsable-maintenance", "responsable maintenance industrielle", "20 1 4 7 6 0 1" },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void Every_requirement_line_is_a_criterion_and_nothing_is_left_unread(string folder, string id, string title, string counts)
    {
        var role = RoleDocument.ReadFile(Path.Combine(SharedRoles.Folder(folder), id + ".md"));
        Assert.Equal(id, role.Id);
        Assert.Equal(title, role.Title);
        Assert.Empty(role.Warnings);
        Assert.NotEmpty(role.Mission);
        int Of(CriterionKind kind) => role.Criteria.Count(c => c.Kind == kind);
        var found = new[]
        {
            Of(CriterionKind.Activity), Of(CriterionKind.Diploma), role.Diplomas.Count, Of(CriterionKind.Technical),
                Of(CriterionKind.Aptitude), Of(CriterionKind.Experience), role.Salaries.Count,
        };
        Assert.Equal(counts, string.Join(' ', found));
        Assert.Equal(RoleWeights.TotalMicros, role.Criteria.Sum(c => c.WeightMicros));
    }

    [Theory]
    [InlineData("roles-original")]
    [InlineData("roles-dev")]
    public void Each_criterion_stands_on_its_line_verbatim(string folder)
    {
        foreach (var (id, text) in SharedRoles.Documents(folder))
        {
            var lines = text.Split('\n');
            var role = RoleDocument.Parse(id, text);
            foreach (var criterion in role.Criteria.Skip(1)) Assert.Equal(lines[criterion.Line - 1].TrimStart('-', '*', ' ').TrimEnd(),
                criterion.Text);
            foreach (var diploma in role.Diplomas) Assert.Contains(diploma.Text, lines[diploma.Line - 1], StringComparison.Ordinal);
            Assert.Contains(role.Title, lines[role.Criteria[0].Line - 1], StringComparison.Ordinal);
            Assert.Equal(lines.Count(l => l.StartsWith("- ", StringComparison.Ordinal) || l.StartsWith("* ", StringComparison.Ordinal)),
                role.Criteria.Count(c => lines[c.Line - 1][0] is '-' or '*')
                    + role.Diplomas.Count(d => lines[d.Line - 1][0] is '-' or '*' && role.Criteria.All(c => c.Line != d.Line)));
        }
    }

    [Theory]
    [InlineData("• ")]
    [InlineData("+ ")]
    [InlineData("– ")]
    [InlineData("· ")]
    [InlineData("▪\t")]
    [InlineData("  - ")]
    [InlineData("1. ")]
    [InlineData("12) ")]
    [InlineData("a) ")]
    [InlineData("")]
    public void The_mark_of_a_list_changes_nothing(string mark) => SameReading(text => Lines(text, line =>
        line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal) ? mark + line[2..] : line));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_end_of_lines_changes_nothing(string end) => SameReading(text => text.Replace("\n", end, StringComparison.Ordinal));

    [Fact]
    public void The_marks_of_headings_change_nothing()
    {
        SameReading(text => Lines(text, line => Heading(line) is { } heading ? "**" + heading + "**" : line), KnownHeading);
        SameReading(text => Lines(text, line => Heading(line) is { } heading ? heading.ToUpperInvariant() : line), KnownHeading);
        SameReading(text => Lines(text, line => Heading(line) is { } heading ? heading + " :" : line), KnownHeading);
    }

    [Fact]
    public void Capitals_and_missing_accents_change_nothing_but_the_text()
    {
        SameReading(text => text.Replace('’', '\''), sameText: false);
        SameReading(text => Unaccented(text), sameText: false);
        SameReading(text => Lines(text, line => Heading(line) is null ? line : line.ToUpperInvariant()), sameText: false);
    }

    [Fact]
    public void Sections_may_come_in_any_order()
    {
        foreach (var (id, text) in SharedRoles.Documents("roles-dev"))
        {
            var parts = text.Split("\n## ");
            var turned = string.Join("\n## ", parts.Take(1).Concat(parts.Skip(1).Reverse()));
            var expected = RoleDocument.Parse(id, text);
            var found = RoleDocument.Parse(id, turned);
            Assert.Equal(expected.Criteria.Select(c => (c.Kind, c.Text, c.Need, c.Level)).Order(),
                found.Criteria.Select(c => (c.Kind, c.Text, c.Need, c.Level)).Order());
            Assert.Empty(found.Warnings);
        }
    }

    /// <summary>Reads each document as it is and changed, and compares line by line.</summary>
    private static void SameReading(Func<string, string> change, Func<string, string>? before = null, bool sameText = true)
    {
        foreach (var folder in new[] { "roles-original", "roles-dev" })
        {
            foreach (var (id, document) in SharedRoles.Documents(folder))
            {
                var text = before is null ? document : before(document);
                var expected = RoleDocument.Parse(id, text);
                var found = RoleDocument.Parse(id, change(text));
                Assert.Equal(Shape(expected, sameText), Shape(found, sameText));
            }
        }
    }

    private static string Shape(RoleProfile role, bool withText) => string.Join('\n',
        role.Criteria.Select(c => $"{c.Id} {c.Line} {c.Need} {c.Level} {c.WeightMicros} {(withText ? c.Text : "")}")
            .Concat(role.Diplomas.Select(d =>
                $"{d.CriterionId} {d.Line} {d.MinLevel} {d.MaxLevel} {d.NeedsExperience} {d.Need} {d.Fields.Count}"))
            .Concat(role.Salaries.Select(s => $"{s.MinKeur} {s.MaxKeur}"))
            .Concat(role.Warnings.Select(w => $"{w.Line} {w.Code}")));

    private static string Lines(string text, Func<string, string> change) => string.Join('\n', text.Split('\n').Select(change));

    private static string? Heading(string line) => line.StartsWith('#') ? line.TrimStart('#').Trim() : null;

    /// <summary>
    /// Without its "#" a heading such as "Interface avec les autres services" cannot be told from a line: only known ones stay.
    /// </summary>
    private static string KnownHeading(string text) =>
        Lines(text, line => Heading(line) is { } heading && Matcher.Roles.Reading.SectionNames.Recognise(heading, marked: false) is null
            ? ""
            : line);

    private static string Unaccented(string text)
    {
        var bare = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) bare.Append(c);
        }

        return bare.ToString().Replace("œ", "oe", StringComparison.Ordinal).Replace("Œ", "OE", StringComparison.Ordinal);
    }
}
