namespace Matcher.Evaluation.Statistics;

/// <summary>Area under the ROC curve: the chance that a positive scores above a negative, ties counting half (Mann and Whitney's U over the pairs).</summary>
internal static class Auc
{
    /// <summary>The area.</summary>
    /// <param name="positives">Scores that should be high.</param>
    /// <param name="negatives">Scores that should be low.</param>
    /// <returns>Between 0 and 1; NaN where one of the two is empty.</returns>
    public static double Of(IReadOnlyCollection<double> positives, IReadOnlyCollection<double> negatives)
    {
        if (positives.Count == 0 || negatives.Count == 0) return double.NaN;
        var won = positives.Sum(high => negatives.Sum(low => high > low ? 1 : high == low ? 0.5 : 0));
        return won / ((double)positives.Count * negatives.Count);
    }
}
