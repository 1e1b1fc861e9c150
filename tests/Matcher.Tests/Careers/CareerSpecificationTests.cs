using System.Globalization;
using System.Text;
using Matcher.Candidates;
using Matcher.Careers;
using Matcher.Explanations;
using Matcher.Periods;

namespace Matcher.Tests.Careers;

/// <summary>Runs the specification file of careers, and says where posts are looked for.</summary>
public class CareerSpecificationTests
{
    public static TheoryData<string, string> Rows => SpecFile.Read("careers.tsv");

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_field_tells_these_posts(string text, string posts) => Assert.Equal(posts, Told(CandidateField.Experience, SpecFile.Text(text)));

    [Fact]
    public void In_a_whole_CV_posts_stand_under_a_heading_of_experience()
    {
        const string Cv = "Anne Exemple\nNée en 1980\n\nEXPÉRIENCE PROFESSIONNELLE\nSoudeuse, 2010-2014\n- tôles\n\nFormation\nCAP, 2006-2008\n\nStages :\nAtelier Lemoine, 2009\n\nCentres d'intérêt\nVoile, depuis 2001";
        Assert.Equal(
            "48: work 2010-07..2014-07 [Soudeuse, 2010-2014] education 2006-07..2008-07 [CAP, 2006-2008] internship 2009-01..2010-01 [Atelier Lemoine, 2009]",
            Told(CandidateField.Text, Cv));
    }

    [Fact]
    public void A_whole_CV_without_headings_is_read_to_its_end() =>
        Assert.Equal("48: work 2010-07..2014-07 [Soudeuse, 2010-2014] education 2006-07..2008-07 [CAP soudage, 2006-2008]", Told(CandidateField.Text, "Soudeuse, 2010-2014\nCAP soudage, 2006-2008"));

    [Fact]
    public void Education_and_summary_fields_tell_no_posts()
    {
        Assert.Equal("0:", Told(CandidateField.Education, "BTS, 2006-2008"));
        Assert.Equal("0:", Told(CandidateField.Summary, "Soudeuse depuis 2010"));
    }

    [Fact]
    public void What_is_told_of_a_post_ends_where_the_next_begins_or_its_section_ends()
    {
        const string Field = "Soudeuse, 2010-2014\n- tôles\nBrest\nTourneuse, 2006-2010\n- pièces\nFormation\nCAP, 2004-2006";
        var reader = Read(CandidateField.Experience, Field);
        Assert.Equal(["Soudeuse, 2010-2014\n- tôles\nBrest\n", "Tourneuse, 2006-2010\n- pièces\n", "CAP, 2004-2006"], reader.Posts.ToArray().Select(post => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Field), post.Start, post.End - post.Start)));
    }

    private static string Told(CandidateField field, string text)
    {
        var reader = Read(field, text);
        var told = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{reader.Months}:"));
        var bytes = Encoding.UTF8.GetBytes(text);
        foreach (var post in reader.Posts)
        {
            var head = Encoding.UTF8.GetString(bytes, post.Start, post.HeadEnd - post.Start).Replace("\n", "\\n", StringComparison.Ordinal);
            var bounds = post.Period.Kind == PeriodKind.Duration ? string.Create(CultureInfo.InvariantCulture, $"= {post.Period.Months}") : $"{Month(post.Period.From)}..{Month(post.Period.To)}";
            told.Append(CultureInfo.InvariantCulture, $" {StableNames.Of(post.Kind)} {bounds} [{head}]");
        }

        return told.ToString();
    }

    private static CareerReader Read(CandidateField field, string text)
    {
        var reader = new CareerReader(new ReferenceDate(2025, 12));
        reader.Read(new Candidate("A", new Dictionary<CandidateField, string> { [field] = text }).View());
        return reader;
    }

    private static string Month(int month) => string.Create(CultureInfo.InvariantCulture, $"{month / 12}-{(month % 12) + 1:00}");
}
