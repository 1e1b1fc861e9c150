namespace Matcher.Cli.Commands.Evaluate;

/// <summary>
/// The measures of one ranking, as trec_eval 9 defines them: ndcg_cut_10 with the grades themselves as gains and
/// log2(rank + 1) as discount, map, P_5 and recip_rank.
/// </summary>
/// <param name="Ndcg">ndcg_cut_10.</param>
/// <param name="AveragePrecision">map, before the mean.</param>
/// <param name="Precision">P_5.</param>
/// <param name="ReciprocalRank">recip_rank.</param>
internal readonly record struct Measures(double Ndcg, double AveragePrecision, double Precision, double ReciprocalRank)
{
    private const int NdcgCut = 10;
    private const int PrecisionCut = 5;

    /// <summary>Measures one ranking.</summary>
    /// <param name="rows">The ranking, in any order.</param>
    /// <param name="grades">The grades of the candidates that were judged; others count as 0.</param>
    /// <param name="relevant">The grade from which a candidate is relevant.</param>
    public static Measures Of(IEnumerable<RankedRow> rows, Dictionary<string, int> grades, int relevant)
    {
        // trec_eval breaks ties of its scores, which are -rank here, by identifier, the last first.
        var order = rows.OrderBy(row => row.Rank).ThenByDescending(row => row.Candidate, StringComparer.Ordinal).Select(row => grades.GetValueOrDefault(row.Candidate)).ToList();
        var hits = 0;
        var (precisions, reciprocal, gain, early) = (0.0, 0.0, 0.0, 0);
        for (var i = 0; i < order.Count; i++)
        {
            if (i < NdcgCut) gain += Discounted(order[i], i);
            if (order[i] < relevant) continue;
            precisions += ++hits / (i + 1.0);
            if (hits == 1) reciprocal = 1 / (i + 1.0);
            if (i < PrecisionCut) early++;
        }

        var ideal = grades.Values.OrderDescending().Take(NdcgCut).Select(Discounted).Sum();
        var possible = grades.Values.Count(grade => grade >= relevant);
        return new Measures(
            ideal > 0 ? gain / ideal : 0,
            possible > 0 ? precisions / possible : 0,
            early / (double)PrecisionCut,
            reciprocal);
    }

    /// <summary>The mean of several.</summary>
    public static Measures Mean(IReadOnlyCollection<Measures> all) => new(
        all.Average(one => one.Ndcg),
        all.Average(one => one.AveragePrecision),
        all.Average(one => one.Precision),
        all.Average(one => one.ReciprocalRank));

    private static double Discounted(int grade, int position) => grade > 0 ? grade / Math.Log2(position + 2) : 0;
}
