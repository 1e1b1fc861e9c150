using Matcher.Candidates;
using Matcher.Explanations;

namespace Matcher.WhatIfs;

/// <summary>Finds the passages of a CV that earned most: lines, or sentences where a line is long.</summary>
internal static class EarningPassages
{
    private const int LongLine = 120; // UTF-16 code units; a CV on one line is cut at its sentences

    /// <summary>The passages, those that earned most first.</summary>
    public static IEnumerable<EarningPassage> Of(Candidate candidate, Explanation explanation)
    {
        var texts = new Dictionary<CandidateField, string>();
        var points = new Dictionary<(CandidateField Field, int Start, int Length), decimal>();
        foreach (var contribution in explanation.Contributions)
        {
            var gains = contribution.Evidence.Sum(evidence => (decimal)evidence.GainMicros);
            if (contribution.PointsMicros == 0 || gains == 0) continue;
            foreach (var evidence in contribution.Evidence)
            {
                if (!texts.TryGetValue(evidence.Field, out var text)) texts[evidence.Field] = text = candidate[evidence.Field];
                var (start, end) = Bounds(text, evidence.Start, evidence.Start + evidence.Length);
                var passage = (evidence.Field, start, end - start);
                points[passage] = points.GetValueOrDefault(passage) + ((decimal)contribution.PointsMicros * evidence.GainMicros / gains);
            }
        }

        return points.Select(entry => new EarningPassage(entry.Key.Field, entry.Key.Start, entry.Key.Length, entry.Value / 1_000_000m))
            .OrderByDescending(passage => passage.Points).ThenBy(passage => passage.Field).ThenBy(passage => passage.Start);
    }

    private static (int Start, int End) Bounds(string text, int first, int end)
    {
        var start = first == 0 ? 0 : text.LastIndexOf('\n', first - 1) + 1;
        var stop = text.IndexOf('\n', end) is >= 0 and var found ? found : text.Length;
        if (stop - start > LongLine)
        {
            for (var i = first - 1; i > start; i--)
            {
                if (!IsEnd(text, i - 1)) continue;
                start = i;
                break;
            }

            for (var i = Math.Max(end - 1, first); i < stop; i++)
            {
                if (!IsEnd(text, i)) continue;
                stop = i + 1;
                break;
            }
        }

        while (start < first && char.IsWhiteSpace(text[start])) start++;
        while (stop > end && char.IsWhiteSpace(text[stop - 1])) stop--;
        return (start, stop);
    }

    // A stop before a blank: "2.5" and "Node.js" go on.
    private static bool IsEnd(string text, int at) =>
        text[at] is '.' or '!' or '?' or ';' or '•' or '|' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]);
}
