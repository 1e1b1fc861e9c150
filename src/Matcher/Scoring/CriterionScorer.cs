using Matcher.Candidates;
using Matcher.Roles;
using Matcher.Stances;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>Turns what was found of one criterion into its coverage and points.</summary>
internal static class CriterionScorer
{
    private const int Stances = 7;

    /// <summary>Scores a criterion of which something was found.</summary>
    /// <remarks>
    /// match = sum of the gains of its slots, at most 1, where a gain is share x strength x rate / full match;
    /// fact and stance = the mean value of the places and of the stances, weighted by the gains that make the match;
    /// coverage = match x fact x stance x what is noted of titles; points = weight x coverage.
    /// </remarks>
    public static CriterionScore Score<TCollector>(IndexedCriterion criterion, int number, HitTable hits, PointOrigins origins, int trade, ref TCollector collector)
        where TCollector : struct, IEvidenceCollector
    {
        var full = criterion.Criterion.Kind == CriterionKind.Title ? ScoringConstants.FullTitleMatch : ScoringConstants.FullMatch;
        hits.Chooser.Choose(criterion, hits);
        var sum = 0L;
        var placed = 0L;
        var (listed, posted) = (0L, 0L);
        var isPlain = true;
        var denied = 0;
        var unfocused = 0L;
        var focus = hits.Focus(number);
        for (var i = 0; i < criterion.Slots.Count; i++)
        {
            var slot = criterion.FirstSlot + i;
            if (TryGet(criterion, i, hits, out var hit, out var rate))
            {
                var gain = Gain(criterion.Slots[i], hit, rate, full);
                sum += gain;
                if (hit.Place == Place.Title) unfocused += (long)gain * (Micros.One - focus);
                isPlain &= hit.Stance == Stance.Fact;
                placed += (long)gain * hit.PlaceValue;
                if (hit.IsListed) listed += gain;
                else if (hit.First >= 0 && hit.Place is Place.Experience or Place.PostHead or Place.Text) posted += gain;
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

        var (fact, stance) = isPlain ? ((int)((placed + (sum / 2)) / sum), Micros.One) : Means(criterion, hits, match, full);
        collector.Factor(FactorName.Match, match);
        collector.Factor(FactorName.Fact, fact);
        var coverage = Micros.Multiply(match, fact);
        coverage = Apply(FactorName.Stance, stance, coverage, ref collector);
        coverage = Apply(FactorName.Focus, Micros.One - (int)(unfocused / sum), coverage, ref collector);
        coverage = Apply(FactorName.Setting, hits.Setting(number), coverage, ref collector);
        coverage = Apply(criterion.Criterion.Kind == CriterionKind.Title ? FactorName.UnknownJob : FactorName.Trade, trade, coverage, ref collector);
        coverage = Apply(FactorName.BorneOut, hits.BorneOut(number), coverage, ref collector);
        var score = Earned(criterion, coverage);
        origins.Add(criterion.Role, score.Points, sum, listed, posted);
        return score;
    }

    /// <summary>Weight times coverage, and what it is called.</summary>
    public static CriterionScore Earned(IndexedCriterion criterion, int coverage) => new(
        coverage,
        Micros.Multiply(criterion.Criterion.WeightMicros, coverage),
        coverage >= ScoringConstants.Covered ? CriterionStatus.Covered : coverage > 0 ? CriterionStatus.Partial : CriterionStatus.NotEvidenced);

    // Of more than a full match the best stances count: who has done the work loses nothing by wishing for more of it.
    private static (int Fact, int Stance) Means(IndexedCriterion criterion, HitTable hits, int match, int full)
    {
        Span<long> gained = stackalloc long[Stances];
        Span<long> placed = stackalloc long[Stances];
        gained.Clear();
        placed.Clear();
        for (var i = 0; i < criterion.Slots.Count; i++)
        {
            if (!TryGet(criterion, i, hits, out var hit, out var rate)) continue;
            var gain = Gain(criterion.Slots[i], hit, rate, full);
            gained[(int)hit.Stance] += gain;
            placed[(int)hit.Stance] += (long)gain * hit.PlaceValue;
        }

        var left = (long)match;
        var (fact, standing) = (0L, 0L);
        foreach (var stance in StanceRates.BestFirst)
        {
            var gain = gained[(int)stance];
            if (gain == 0 || left == 0) continue;
            var counted = Math.Min(gain, left);
            left -= counted;
            fact += ((placed[(int)stance] * counted) + (gain / 2)) / gain;
            standing += counted * StanceRates.Of(stance);
        }

        return ((int)((fact + (match / 2)) / match), (int)((standing + (match / 2)) / match));
    }

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
