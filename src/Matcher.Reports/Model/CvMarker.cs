using Matcher.Candidates;
using Matcher.Explanations;

namespace Matcher.Reports.Model;

/// <summary>Cuts the fields of a CV at the ends of the evidence found in them.</summary>
internal static class CvMarker
{
    // A longer field is shown by its beginning and by what is around its evidence.
    private const int LongestField = 12_000;
    private const int Beginning = 2_000;
    private const int Around = 240;

    // In the order in which people read a CV.
    private static readonly CandidateField[] Order =
    [
        CandidateField.Title, CandidateField.Summary, CandidateField.Experience, CandidateField.Education, CandidateField.Skills,
        CandidateField.Certifications, CandidateField.Languages, CandidateField.Text, CandidateField.Years, CandidateField.Salary,
    ];

    /// <summary>The fields that are not empty.</summary>
    public static IReadOnlyList<CvField> Mark(Candidate candidate, IReadOnlyList<Contribution> contributions)
    {
        var fields = new List<CvField>();
        foreach (var field in Order)
        {
            var text = candidate[field];
            if (!string.IsNullOrWhiteSpace(text)) fields.Add(new CvField(field, Cut(text, Spans(field, contributions))));
        }

        return fields;
    }

    private static List<(int Start, int End, CvMark Mark)> Spans(CandidateField field, IReadOnlyList<Contribution> contributions)
    {
        var spans = new List<(int, int, CvMark)>();
        for (var i = 0; i < contributions.Count; i++)
        {
            for (var j = 0; j < contributions[i].Evidence.Count; j++)
            {
                var evidence = contributions[i].Evidence[j];
                if (evidence.Field == field && evidence.Length > 0) spans.Add((evidence.Start, evidence.Start + evidence.Length, new CvMark(i, j)));
            }
        }

        return spans;
    }

    private static List<CvPiece> Cut(string text, List<(int Start, int End, CvMark Mark)> spans)
    {
        var shown = Shown(text, spans);
        var cuts = new SortedSet<int> { 0, text.Length };
        foreach (var (start, end, _) in spans.Select(span => (span.Start, span.End, 0)).Concat(shown.Select(window => (window.Start, window.End, 0)))) cuts.UnionWith([start, end]);

        var pieces = new List<CvPiece>();
        var from = 0;
        foreach (var to in cuts.Skip(1))
        {
            if (shown.Exists(window => window.Start <= from && to <= window.End))
                pieces.Add(new CvPiece(text[from..to], [.. spans.Where(span => span.Start <= from && to <= span.End).Select(span => span.Mark)]));
            else
                pieces.Add(new CvPiece("", [], to - from));
            from = to;
        }

        return pieces;
    }

    // Windows in order, apart from each other.
    private static List<(int Start, int End)> Shown(string text, List<(int Start, int End, CvMark Mark)> spans)
    {
        if (text.Length <= LongestField) return [(0, text.Length)];
        var windows = new List<(int Start, int End)>();
        foreach (var (start, end) in spans.Select(span => (span.Start - Around, span.End + Around)).Prepend((0, Beginning)).Order())
        {
            var window = (Start: Whole(text, Math.Max(start, 0)), End: Whole(text, Math.Min(end, text.Length)));
            if (windows.Count > 0 && window.Start <= windows[^1].End) windows[^1] = (windows[^1].Start, Math.Max(windows[^1].End, window.End));
            else windows.Add(window);
        }

        return windows;
    }

    // Not between the halves of a character.
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
