using Matcher.Candidates;
using Matcher.Evaluation.Judged;

namespace Matcher.Evaluation.Rankers;

/// <summary>
/// TF-IDF and cosine, as scikit-learn's <c>TfidfVectorizer</c> defines them with sublinear_tf and smooth_idf:
/// (1 + ln tf) × (ln((1 + n) / (1 + df)) + 1), vectors of length 1. Fitted on the candidates and the role.
/// </summary>
internal sealed class TfIdfRanker(IReadOnlyList<Candidate> candidates) : IRanker
{
    private readonly IReadOnlyList<Dictionary<string, int>> _candidates = [.. candidates.Select(candidate => NGrams.Count(CandidateText.Whole(candidate)))];

    /// <inheritdoc/>
    public string Name => "tf-idf";

    /// <inheritdoc/>
    public double[] Score(JudgedRole role)
    {
        var query = NGrams.Count(role.Text);
        Dictionary<string, int>[] documents = [.. _candidates, query];
        var frequencies = documents.SelectMany(document => document.Keys).GroupBy(term => term, StringComparer.Ordinal).ToDictionary(term => term.Key, term => term.Count(), StringComparer.Ordinal);
        var weights = Weigh(query, frequencies, documents.Length);
        return [.. _candidates.Select(candidate => Cosine(weights, Weigh(candidate, frequencies, documents.Length)))];
    }

    private static Dictionary<string, double> Weigh(Dictionary<string, int> counts, Dictionary<string, int> frequencies, int documents) =>
        counts.ToDictionary(term => term.Key, term => (1 + Math.Log(term.Value)) * (Math.Log((1.0 + documents) / (1 + frequencies[term.Key])) + 1), StringComparer.Ordinal);

    private static double Cosine(Dictionary<string, double> left, Dictionary<string, double> right)
    {
        var product = right.Sum(term => term.Value * left.GetValueOrDefault(term.Key));
        return product == 0 ? 0 : product / (Length(left) * Length(right));
    }

    private static double Length(Dictionary<string, double> vector) => Math.Sqrt(vector.Values.Sum(value => value * value));
}
