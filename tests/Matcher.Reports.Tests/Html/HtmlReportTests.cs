using System.Globalization;
using System.Text;
using Matcher.Messages;
using Matcher.Reports.Html;
using Matcher.Reports.Model;

namespace Matcher.Reports.Tests.Html;

public sealed class HtmlReportTests
{
    [Fact]
    public void The_same_run_gives_the_same_bytes() => Assert.Equal(TestReport.Samples.Html(), TestReport.OfSamples().Html());

    [Fact]
    public void A_page_names_no_address_and_loads_nothing()
    {
        var page = Encoding.UTF8.GetString(TestReport.Samples.Html());
        foreach (var word in (string[])["http:", "https:", " src=", "@import", "url(", "<iframe", "<link rel=\"stylesheet\""])
            Assert.DoesNotContain(word, page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_texts_open_no_element()
    {
        const string Hostile = "</script><script>window.hacked=1</script><img src=x onerror=alert(1)><!--<script>";
        var report = TestReport.OfRows(MessageLanguage.French, [Hostile, Hostile, Hostile, Hostile + " responsable informatique", Hostile, Hostile, "12", "=cmd()"]);
        var page = Encoding.UTF8.GetString(report.Html());
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
        Assert.Equal(Count(Encoding.UTF8.GetString(TestReport.OfRows(MessageLanguage.French, ["A", "x", "", "responsable informatique", "", "", "", ""]).Html()), "<script"), Count(page, "<script"));
        Assert.Equal(Count(page, "<script"), Count(page, "</script>"));
    }

    [Fact]
    public void The_packed_panels_hold_nothing_that_the_page_cannot_put_back()
    {
        var fragments = new FragmentTable();
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var html = new HtmlWriter(text, fragments: fragments);
        html.Raw("<p class=\"x\">").Text("\u0250\uE123").Raw("<p class=\"x\">").Shared("un texte").Raw($"<a id=\"{FragmentTable.Self}k1\">");
        var packed = text.ToString();
        Assert.Equal("<p class=\"x\">&#592;&#57635;<p class=\"x\">un texte<a id=\"r1c1k1\">", Unpack(packed, fragments, "r1c1"));
        Assert.Equal(packed[0], packed[^3]);
    }

    [Fact]
    public void More_fragments_than_characters_are_written_out()
    {
        var fragments = new FragmentTable();
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var html = new HtmlWriter(text, fragments: fragments);
        var whole = new StringBuilder();
        for (var i = 0; i < 10_000; i++)
        {
            html.Raw($"<p {i}>");
            whole.Append(CultureInfo.InvariantCulture, $"<p {i}>");
        }

        Assert.Equal(whole.ToString(), Unpack(text.ToString(), fragments, "r1c1"));
    }

    [Fact]
    public void The_account_of_one_candidate_is_whole_without_a_script()
    {
        var samples = TestReport.Samples;
        var accounts = samples.Report.Roles.Select(role => role.Candidates[0]).Take(1).ToList();
        using var stream = new MemoryStream();
        HtmlReport.WriteAccount(stream, accounts, MessageLanguage.French);
        var page = Encoding.UTF8.GetString(stream.ToArray());
        Assert.DoesNotContain(FragmentTable.Self.ToString(), page, StringComparison.Ordinal);
        foreach (var contribution in accounts[0].Explanation.Contributions) Assert.Contains(HtmlText.Escape(contribution.Text), page, StringComparison.Ordinal);
        foreach (var piece in accounts[0].Cv.SelectMany(field => field.Pieces)) Assert.Contains(HtmlText.Escape(piece.Text), page, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_coloured_where_they_earn_a_tenth_of_a_point()
    {
        var (coloured, plain) = (0, 0);
        foreach (var candidate in TestReport.Samples.Report.Roles.SelectMany(role => role.Candidates))
        {
            foreach (var piece in candidate.Cv.SelectMany(field => field.Pieces).Where(piece => piece.Marks.Count > 0))
            {
                using var text = new StringWriter(CultureInfo.InvariantCulture);
                CvWords.Write(new HtmlWriter(text, "r1c1"), candidate, piece, 7);
                var isDenied = piece.Marks.All(mark => candidate.Criteria[mark.Criterion].Contribution.Evidence[mark.Evidence].GainMicros == 0);
                var points = piece.Marks.Sum(mark => candidate.Criteria[mark.Criterion].EvidencePointsMicros[mark.Evidence]);
                var isColoured = text.ToString().Contains("k-", StringComparison.Ordinal);
                Assert.Contains("id=\"r1c1m7\"", text.ToString(), StringComparison.Ordinal);
                Assert.Equal(points >= 100_000 || isDenied, isColoured);
                if (isColoured) coloured++;
                else plain++;
            }
        }

        Assert.InRange(plain, coloured / 2, coloured * 2);
    }

    [Fact]
    public void The_page_opens_with_who_is_first_why_and_what_to_ask()
    {
        var role = TestReport.Samples.Report.Roles[3];
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new LeadParagraph(MessageLanguage.French).Write(new HtmlWriter(text), role, "r4");
        var lead = text.ToString();
        var first = role.Candidates[0];
        foreach (var tied in role.Candidates.Take(first.Standing!.TiedTo)) Assert.Contains($"<bdi>{tied.Explanation.CandidateId}</bdi>", lead, StringComparison.Ordinal);
        Assert.DoesNotContain(role.Candidates[first.Standing.TiedTo].Explanation.CandidateId, lead, StringComparison.Ordinal);
        Assert.Contains(HtmlText.Escape(first.Questions[0].Text), lead, StringComparison.Ordinal);
        Assert.Contains(HtmlText.Escape(first.Explanation.Contributions.MaxBy(item => item.PointsMicros)!.Evidence[0].Text), lead, StringComparison.Ordinal);
    }

    [Fact]
    public void A_low_score_of_a_CV_that_says_too_little_is_told_in_words()
    {
        var page = Encoding.UTF8.GetString(TestReport.OfRows(MessageLanguage.French, ["A", "Responsable informatique", "", "Responsable informatique, 2015-2024", "", "", "", ""]).Html());
        Assert.Contains("<b>informations insuffisantes</b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"score\"", page, StringComparison.Ordinal);
        Assert.Contains("À lui demander d'abord\u00A0: un CV complet.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_shown_where_they_are_asked_for_and_nowhere_else()
    {
        var samples = TestReport.Samples;
        Assert.DoesNotContain("Camille Exemple", Encoding.UTF8.GetString(samples.Html()), StringComparison.Ordinal);
        var named = new ReportBuilder(samples.Index, MessageLanguage.French, id => id == "C052" ? "Camille Exemple" : null).Build(samples.Rankings, TestContext.Current.CancellationToken);
        using var stream = new MemoryStream();
        HtmlReport.Write(stream, named);
        var page = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Contains("Camille Exemple (C052)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Camille Exemple (C010)", page, StringComparison.Ordinal);
    }

    private static string Unpack(string packed, FragmentTable fragments, string self)
    {
        // A fragment may name others, one deep.
        return Named(Named(packed, fragments), fragments).Replace(FragmentTable.Self.ToString(), self, StringComparison.Ordinal);
    }

    private static string Named(string packed, FragmentTable fragments)
    {
        var text = new StringBuilder();
        foreach (var c in packed) text.Append(!FragmentTable.IsFragment(c) ? c.ToString() : c == FragmentTable.Self ? c.ToString() : fragments.Fragments[FragmentTable.PositionOf(c)]);
        return text.ToString();
    }

    private static int Count(string text, string word) => text.Split(word).Length - 1;
}
