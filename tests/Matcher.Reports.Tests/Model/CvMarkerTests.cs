using Matcher.Candidates;
using Matcher.Messages;
using Matcher.Reports.Model;

namespace Matcher.Reports.Tests.Model;

public sealed class CvMarkerTests
{
    [Fact]
    public void The_pieces_of_a_field_are_the_field()
    {
        var samples = TestReport.Samples;
        foreach (var report in samples.Report.Roles.SelectMany(role => role.Candidates))
        {
            var candidate = samples.Candidate(report.Explanation.CandidateId);
            Assert.All(report.Cv, field => Assert.Equal(candidate[field.Field], string.Concat(field.Pieces.Select(piece => piece.Text))));
        }
    }

    [Fact]
    public void The_marked_pieces_of_an_evidence_are_its_text()
    {
        foreach (var report in TestReport.Samples.Report.Roles.SelectMany(role => role.Candidates)) CheckMarks(report);
    }

    [Fact]
    public void A_very_long_field_shows_its_evidence_and_counts_what_it_leaves_out()
    {
        var filler = string.Concat(Enumerable.Repeat("lorem ", 10_000));
        var text = filler + "Sauvegardes Veeam du parc informatique 😀 " + filler;
        var samples = TestReport.OfRows(MessageLanguage.French, ["A", "Responsable informatique", "", text, "", "", "", ""]);
        var report = Assert.Single(samples.Report.Roles[0].Candidates);
        var field = Assert.Single(report.Cv, field => field.Field == CandidateField.Experience);
        Assert.InRange(field.Pieces.Sum(piece => piece.Text.Length), 1, 20_000);
        Assert.Equal(samples.Candidate("A")[CandidateField.Experience].Length, field.Pieces.Sum(piece => piece.Text.Length + piece.LeftOut));
        Assert.Contains(field.Pieces, piece => piece.Marks.Count > 0);
        CheckMarks(report);
    }

    private static void CheckMarks(CandidateReport report)
    {
        var texts = new Dictionary<CvMark, string>();
        foreach (var piece in report.Cv.SelectMany(field => field.Pieces))
            foreach (var mark in piece.Marks) texts[mark] = texts.GetValueOrDefault(mark, "") + piece.Text;
        for (var i = 0; i < report.Criteria.Count; i++)
        {
            var evidence = report.Criteria[i].Contribution.Evidence;
            for (var j = 0; j < evidence.Count; j++) Assert.Equal(evidence[j].Text, texts[new CvMark(i, j)]);
        }
    }
}
