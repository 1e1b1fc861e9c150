using Matcher.Candidates;
using Matcher.Evaluation.Rankers;

namespace Matcher.Evaluation.Commands.Evidence;

/// <summary>On which line of a CV a passage stands.</summary>
internal static class FieldLines
{
    private const char Newline = '\n';

    /// <summary>The lines that a passage of a field touches.</summary>
    public static IEnumerable<FieldLine> Of(Candidate candidate, CandidateField field, int start, int length)
    {
        var text = candidate[field];
        var first = Before(text, start);
        var last = Before(text, Math.Max(start, start + length - 1));
        return Enumerable.Range(first, last - first + 1).Select(number => new FieldLine(field, number));
    }

    /// <summary>The lines where a quote stands, wherever it does; none where the CV does not hold it.</summary>
    public static HashSet<FieldLine> Holding(Candidate candidate, string quote)
    {
        var lines = new HashSet<FieldLine>();
        if (quote.Length == 0) return lines;
        foreach (var field in (IEnumerable<CandidateField>)[.. CandidateText.Fields, CandidateField.Years])
        {
            var text = candidate[field];
            for (var at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal)) lines.UnionWith(Of(candidate, field, at, quote.Length));
        }

        return lines;
    }

    private static int Before(string text, int position) => text.AsSpan(0, position).Count(Newline);
}
