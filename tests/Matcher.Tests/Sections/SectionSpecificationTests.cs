using System.Text;
using Matcher.Candidates;
using Matcher.Scoring;
using Matcher.Sections;
using Matcher.Vectors;
using Matcher.Roles;

namespace Matcher.Tests.Sections;

/// <summary>Runs the specification file of sections, and says what they change: a CV of one text is read as its columns would be.</summary>
public class SectionSpecificationTests
{
    public static TheoryData<string, string> Rows => SpecFile.Read("sections.tsv");

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_lines_of_a_text_stand_in_these_sections(string text, string sections)
    {
        var reader = new SectionReader();
        var told = SpecFile.Text(text).Split('\n').Select(line => reader.Read(Encoding.UTF8.GetBytes(line))).Select(line => line.IsHeading ? $"[{Name(line.Section)}]" : Name(line.Section));
        Assert.Equal(sections, string.Join(' ', told));
    }

    [Theory]
    [InlineData("Soudeuse\n\nFORMATION\nSoudage TIG, lycée de Brest\n\nCOMPÉTENCES\nSoudage TIG\n\nLOISIRS\nSoudage TIG\n\nEXPÉRIENCE\nChantier naval, 2015-2020\nSoudage TIG", "Education Skills Aside Experience")]
    [InlineData("Soudeuse\nChantier naval, 2015-2020\nSoudage TIG\n\nLangues : soudage TIG", "Text Languages")]
    public void Words_of_a_whole_CV_stand_where_its_headings_say(string cv, string places)
    {
        var tokens = new CandidateTokens(RoleIndex.Build([RoleDocument.Parse("soudeur", "# Soudeur\n\n### Activités\n\n* Soudage TIG.\n")]));
        tokens.Read(new Candidate("A", cv).View());
        var bytes = Encoding.UTF8.GetBytes(cv);
        var found = tokens.Tokens.ToArray().Where(token => Encoding.UTF8.GetString(bytes, token.Start, token.Length).Equals("TIG", StringComparison.Ordinal)).Select(token => token.Place);
        Assert.Equal(places, string.Join(' ', found));
    }

    [Fact]
    public void Any_bytes_are_read()
    {
        var random = new Random(20261122);
        var pieces = new[] { "FORMATION", "formation", ":", " ", "  ", "\t", "–", "- ", "é", "\ud83d\ude00", "2012", "2012-2016", "depuis", "x", "Compétences", "\u00a0", "|", "/", "B", "C " };
        for (var round = 0; round < 3000; round++)
        {
            var line = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            var bytes = Encoding.UTF8.GetBytes(line);
            if (round % 3 == 0) bytes = bytes[..random.Next(bytes.Length + 1)];
            if (SectionHeadings.TryRead(bytes, out var heading)) Assert.InRange(heading.Content, 1, bytes.Length);
        }
    }

    private static string Name(CvSection section) => section.ToString().ToLowerInvariant();
}
