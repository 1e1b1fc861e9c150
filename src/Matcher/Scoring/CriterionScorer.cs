using Matcher.Candidates;
using Matcher.Roles;
using Matcher.Stances;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>Turns what was found of one criterion into its coverage.</summary>
internal static class CriterionScorer
{
    private const int Stances = 7;

    /// <summary>Tells what was found of a criterion: its match, and by what places and stances it is proved.</summary>
    /// <remarks>
    /// match = sum of the gains of its slots, at most 1, where a gain is share x strength x rate / full match;
    /// fact and stance = the mean value of the places and of the stances, weighted by the gains that make the match;
    /// coverage = match x fact x stance x what is noted later; points = weight x coverage.
    /// </remarks>
    public static Findings Read<TCollector>(IndexedCriterion criterion, int number, HitTable hits, ref TCollector collector)
        where TCollector : struct, IEvidenceCollector
    {
        var full = criterion.Criterion.Kind == CriterionKind.Title ? ScoringConstants.FullTitleMatch : ScoringConstants.FullMatch;
        hits.Chooser.Choose(criterion, hits);
        var found = new Findings { Criterion = number };
        var placed = 0L;
        var isPlain = true;
        var denied = 0;
        var hasDenied = hits.HasDenied(number);
        for (var i = 0; i < criterion.Slots.Length; i++)
        {
            var slot = criterion.FirstSlot + i;
            if (TryGet(criterion, i, hits, out var hit, out var rate))
            {
                var gain = Gain(criterion.Slots[i], hit, rate, full);
                found.Sum += gain;
                isPlain &= hit.Stance == Stance.Fact;
                placed += (long)gain * hit.PlaceValue;
                if (hit.Place == Place.Title) found.Headline += gain;
                if (hit.IsListed) found.Listed += gain;
                else if (hit.First >= 0 && hit.Place is Place.Experience or Place.PostHead or Place.Text) found.Posted += gain;
                if (!hit.IsListed && hit.First >= 0 && hit.Place is Place.Experience or Place.Text) found.Told += gain;
            }
            else if (hasDenied && hits.TryGetDenied(slot, out _))
            {
                denied += criterion.Slots[i].Share;
            }
        }

        found.Match = (int)Math.Min(found.Sum, Micros.One);
        if (found.Match < ScoringConstants.NoiseFloor) return Nothing(criterion, number, hits, denied, ref collector);

        collector.Begin(number);
        for (var i = 0; typeof(TCollector) != typeof(NoEvidence) && i < criterion.Slots.Length; i++)
        {
            if (TryGet(criterion, i, hits, out var hit, out var rate)) collector.Gain(criterion.FirstSlot + i, hit, Gain(criterion.Slots[i], hit, rate, full));
        }

        var (fact, stance) = isPlain ? ((int)((placed + (found.Sum / 2)) / found.Sum), Micros.One) : Means(criterion, hits, found.Match, full);
        collector.Factor(FactorName.Match, found.Match);
        collector.Factor(FactorName.Fact, fact);
        found.Coverage = Micros.Multiply(found.Match, fact);
        Apply(FactorName.Stance, stance, ref found, ref collector);
        return found;
    }

    /// <summary>Holds a coverage back by a factor; one of 1 goes without saying.</summary>
    public static void Apply<TCollector>(FactorName name, int value, ref Findings found, ref TCollector collector)
        where TCollector : struct, IEvidenceCollector
    {
        if (value == Micros.One) return;
        collector.Factor(name, value);
        found.Coverage = Micros.Multiply(found.Coverage, value);
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
        for (var i = 0; i < criterion.Slots.Length; i++)
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

    private static bool TryGet(IndexedCriterion criterion, int i, HitTable hits, out Hit hit, out int rate)
    {
        var slot = criterion.Slots[i];
        if (slot.Topic < 0) return hits.TryGet(criterion.FirstSlot + i, out hit, out rate);
        rate = Micros.One;
        return hits.Chooser.TryGet(i - criterion.FirstTopicSlot, out hit);
    }

    private static int Gain(Slot slot, in Hit hit, int rate, int full) =>
        (int)((long)slot.Share * Micros.Multiply(hit.Strength, rate) / full);

    private static Findings Nothing<TCollector>(IndexedCriterion criterion, int number, HitTable hits, int denied, ref TCollector collector)
        where TCollector : struct, IEvidenceCollector
    {
        if (denied < ScoringConstants.Contradiction) return new Findings { Criterion = number };
        collector.Begin(number);
        for (var i = 0; i < criterion.Slots.Length; i++)
        {
            if (hits.TryGetDenied(criterion.FirstSlot + i, out var hit)) collector.Denied(criterion.FirstSlot + i, hit);
        }

        collector.Factor(FactorName.Match, 0);
        return new Findings { Criterion = number, Status = CriterionStatus.Contradicted };
    }
}
