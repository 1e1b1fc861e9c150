using System.Globalization;
using Matcher.Roles;
using Matcher.Roles.Reading;

namespace Matcher.Tests.Roles;

/// <summary>What one line says, against the specification files.</summary>
public class LineSpecTests
{
    public static TheoryData<string, string> Levels => RoleSpec.Two("levels.tsv");

    public static TheoryData<string, string> Titles => RoleSpec.Two("titles.tsv");

    public static TheoryData<string, string> Diplomas => RoleSpec.Two("diploma-requirements.tsv");

    public static TheoryData<string, string> Examples => RoleSpec.Two("examples.tsv");

    public static TheoryData<string, string> Sections => RoleSpec.Two("sections.tsv");

    public static TheoryData<string, string> Wordings => RoleSpec.Two("wording.tsv");

    public static TheoryData<string, string> Protected => RoleSpec.Two("protected-grounds.tsv");

    public static TheoryData<string, string, string> Needs
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var row in RoleSpec.Rows("needs.tsv")) data.Add(row[0], row[1], row[2]);
            return data;
        }
    }

    public static TheoryData<string, string, bool> Salaries
    {
        get
        {
            var data = new TheoryData<string, string, bool>();
            foreach (var row in RoleSpec.Rows("salaries.tsv")) data.Add(row[0], row[1], row.Length > 2);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void The_word_that_opens_a_line_gives_its_level(string text, string level) =>
        Assert.Equal(level, LevelReader.Read(text)?.ToString().ToLowerInvariant() ?? "none");

    [Theory]
    [MemberData(nameof(Needs))]
    public void A_line_is_required_expected_or_a_plus(string text, string where, string need) =>
        Assert.Equal(need, NeedReader.Read(text, where == "activity").ToString().ToLowerInvariant());

    [Theory]
    [MemberData(nameof(Salaries))]
    public void Pay_is_read_in_thousands_of_euros_a_year(string text, string bands, bool unread)
    {
        var read = SalaryReader.Read(text, out var told);
        Assert.Equal(bands, read.Count == 0
            ? "-"
            : string.Join(" & ", read.Select(b => $"{b.Seniority}|{Text(b.MinKeur)}|{Text(b.MaxKeur)}")));
        Assert.Equal(unread, told);
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_title_is_found_where_the_document_gives_it(string opening, string title)
    {
        var text = opening.Replace("\\n", "\n", StringComparison.Ordinal) + "\n\n## Activités\n\n- Ranger les outils\n";
        Assert.Equal(title, RoleDocument.Parse("fiche", text).Title);
    }

    [Theory]
    [MemberData(nameof(Diplomas))]
    public void A_diploma_line_gives_levels_experience_need_and_fields(string text, string expected)
    {
        var read = DiplomaRequirementReader.Read(text, 1).Select(d =>
            $"{Text(d.MinLevel)} {Text(d.MaxLevel)} {(d.NeedsExperience ? "yes" : "no")} {d.Need.ToString().ToLowerInvariant()} "
                + $"{string.Join(", ", d.Fields)}");
        Assert.Equal(expected, string.Join(" & ", read));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Examples_are_short_names_and_not_clauses(string text, string examples) =>
        Assert.Equal(examples, ExampleReader.Read(text) is { Count: > 0 } read ? string.Join(" | ", read) : "-");

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_heading_announces_its_section(string heading, string section)
    {
        var read = SectionNames.Recognise(heading, marked: true);
        Assert.Equal(section, read is null ? "-" : read.Need == Need.Expected
            ? read.Kind.ToString() : $"{read.Kind} {read.Need}");
    }

    [Theory]
    [MemberData(nameof(Wordings))]
    public void The_words_of_a_line_say_what_it_asks_about(string text, string kind) =>
        Assert.Equal(kind, LineClassifier.Of(text) is var read and not LineClass.None ? read.ToString() : "-");

    [Theory]
    [MemberData(nameof(Protected))]
    public void A_protected_ground_is_seen(string text, string isProtected) =>
        Assert.Equal(isProtected == "yes", ProtectedGrounds.IsIn(text));

    private static string Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Text(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
