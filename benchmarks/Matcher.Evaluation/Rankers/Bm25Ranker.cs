using Matcher.Candidates;
using Matcher.Evaluation.Judged;
using Matcher.Text;

namespace Matcher.Evaluation.Rankers;

/// <summary>
/// Okapi BM25 over the library's stems: the sum over the role's distinct stems of ln(1 + (n - df + 0.5) / (df + 0.5)) ×
/// tf (k1 + 1) / (tf + k1 (1 - b + b × length / mean length)), times qtf (k3 + 1) / (qtf + k3) for a stem that the role holds qtf times.
/// </summary>
internal sealed class Bm25Ranker : IRanker
{
    private const double K1 = 1.2;
    private const double B = 0.75;
    private const double K3 = 1;

    private readonly IReadOnlyList<Dictionary<string, int>> _candidates;
    private readonly int[] _lengths;
    private readonly double _meanLength;

    /// <summary>Counts the stems of the candidates.</summary>
    public Bm25Ranker(IReadOnlyList<Candidate> candidates)
    {
        _candidates = [.. candidates.Select(candidate => Count(CandidateText.Whole(candidate)))];
        _lengths = [.. _candidates.Select(candidate => candidate.Values.Sum())];
        _meanLength = _lengths.Length == 0 ? 0 : _lengths.Average();
    }

    /// <inheritdoc/>
    public string Name => "bm25";

    /// <inheritdoc/>
    public double[] Score(JudgedRole role)
    {
        var scores = new double[_candidates.Count];
        foreach (var (stem, repeats) in Count(role.Text))
        {
            var asked = repeats * (K3 + 1) / (repeats + K3);
            var frequency = _candidates.Count(candidate => candidate.ContainsKey(stem));
            var rarity = Math.Log(1 + ((_candidates.Count - frequency + 0.5) / (frequency + 0.5)));
            for (var i = 0; i < scores.Length; i++)
            {
                if (_candidates[i].TryGetValue(stem, out var count)) scores[i] += asked * rarity * count * (K1 + 1) / (count + (K1 * (1 - B + (B * _lengths[i] / _meanLength))));
            }
        }

        return scores;
    }

    private static Dictionary<string, int> Count(string text) =>
        FrenchAnalyzer.Analyze(text).GroupBy(word => word.Stem, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
