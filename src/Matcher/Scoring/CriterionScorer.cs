using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>Turns what was found of one criterion into its coverage and points.</summary>
internal static class CriterionScorer
{
    /// <summary>Scores a criterion of which something was found.</summary>
    /// <remarks>
    /// match = sum of the gains of its slots, at most 1, where a gain is share x strength x rate / full match;
    /// fact = the mean value of the places, weighted by the gains; coverage = match x fact; points = weight x coverage.
    /// </remarks>
    public static CriterionScore Score<TCollector>(IndexedCriterion criterion, int number, HitTable hits, int trade, ref TCollector collector)
        where TCollector : struct, IEvidenceCollector
    {
        var full = criterion.Criterion.Kind == CriterionKind.Title ? ScoringConstants.FullTitleMatch : ScoringConstants.FullMatch;
        hits.Chooser.Choose(criterion, hits);
        var sum = 0L;
        var placed = 0L;
        var denied = 0;
        for (var i = 0; i < criterion.Slots.Count; i++)
        {
            var slot = criterion.FirstSlot + i;
            if (TryGet(criterion, i, hits, out var hit, out var rate))
            {
                var gain = Gain(criterion.Slots[i], hit, rate, full);
                sum += gain;
                placed += (long)gain * hit.PlaceValue;
            }
            else if (hits.TryGetDenied(slot, out _))
            {
                denied += criterion.Slots[i].Share;
            }
        }

        var match = (int)Math.Min(sum, Micros.One);
        if (match < ScoringConstants.NoiseFloor) return Nothing(criterion, number, hits, denied, ref collector);

        collector.Begin(number);
        for (var i = 0; i < criterion.Slots.Count; i++)
        {
            if (TryGet(criterion, i, hits, out var hit, out var rate)) collector.Gain(criterion.FirstSlot + i, hit, Gain(criterion.Slots[i], hit, rate, full));
        }

        var fact = (int)((placed + (sum / 2)) / sum);
        collector.Factor(FactorName.Match, match);
        collector.Factor(FactorName.Fact, fact);
        var coverage = Micros.Multiply(match, fact);
        coverage = Apply(FactorName.Setting, hits.Setting(number), coverage, ref collector);
        coverage = Apply(FactorName.Trade, trade, coverage, ref collector);
        coverage = Apply(FactorName.BorneOut, hits.BorneOut(number), coverage, ref collector);
        return Earned(criterion, coverage);
    }

    /// <summary>Weight times coverage, and what it is called.</summary>
    public static CriterionScore Earned(IndexedCriterion criterion, int coverage) => new(
        coverage,
        Micros.Multiply(criterion.Criterion.WeightMicros, coverage),
        coverage >= ScoringConstants.Covered ? CriterionStatus.Covered : coverage > 0 ? CriterionStatus.Partial : CriterionStatus.NotEvidenced);

    // A factor of 1 goes without saying.
    private static int Apply<TCollector>(FactorName name, int value, int coverage, ref TCollector collector)
        where TCollector : struct, IEvidenceCollector
    {
        if (value == Micros.One) return coverage;
        collector.Factor(name, value);
        return Micros.Multiply(coverage, value);
    }

    private static bool TryGet(IndexedCriterion criterion, int i, HitTable hits, out Hit hit, out int rate)
    {
        var slot = criterion.Slots[i];
        if (slot.Topic < 0) return hits.TryGet(criterion.FirstSlot + i, out hit, out rate);
        rate = Micros.One;
        return hits.Chooser.TryGet(i - criterion.FirstTopicSlot, out hit);
    }

    private static int Gain(Slot slot, in Hit hit, int rate, int full) =>
        (int)((long)slot.Share * Micros.Multiply(hit.Strength, rate) / full);

    private static CriterionScore Nothing<TCollector>(IndexedCriterion criterion, int number, HitTable hits, int denied, ref TCollector collector)
        where TCollector : struct, IEvidenceCollector
    {
        if (denied < ScoringConstants.Contradiction) return default;
        collector.Begin(number);
        for (var i = 0; i < criterion.Slots.Count; i++)
        {
            if (hits.TryGetDenied(criterion.FirstSlot + i, out var hit)) collector.Denied(criterion.FirstSlot + i, hit);
        }

        collector.Factor(FactorName.Match, 0);
        return new CriterionScore(0, 0, CriterionStatus.Contradicted);
    }
}
