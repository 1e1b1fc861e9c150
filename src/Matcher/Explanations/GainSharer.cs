using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Explanations;

/// <summary>
/// Gives telling lines their part of what others earned. The scorer counts one occurrence of a slot; a line that tells the same, and more
/// of the role's line than most, has its part in that gain, by how much each would have earned. Sums stay as they are.
/// </summary>
/// <param name="criterion">The criterion.</param>
/// <param name="number">Its number, among all of the index.</param>
/// <param name="lines">The lines of the CV.</param>
internal sealed class GainSharer(IndexedCriterion criterion, int number, TellingLines lines)
{
    private const int Shown = 3; // as many passages as accounts show
    private const int LeastPart = 4; // a line that tells less than a quarter of the best is no second to it

    /// <summary>The gains, shared with the lines that tell most and earned nothing.</summary>
    /// <param name="gains">What was heard of the scorer.</param>
    /// <param name="weights">How much each line tells.</param>
    public List<(int Slot, Hit Hit, int Gain)> Share(List<(int Slot, Hit Hit, int Gain)> gains, int[] weights)
    {
        var poor = Poor(gains, weights);
        if (poor.Count == 0) return gains;
        var shared = new List<(int Slot, Hit Hit, int Gain)>();
        var others = lines.Occurrences(number).Where(found => poor.Contains(lines.LineOf(found.Hit.First))).ToLookup(found => criterion.FirstSlot + found.Slot, found => found.Hit);
        foreach (var (slot, hit, gain) in gains)
        {
            // One a line, and of the same stance: wishes take nothing of facts.
            Hit[] alike = hit.First < 0 ? [] : [.. others[slot].Where(other => other.Stance == hit.Stance).GroupBy(other => lines.LineOf(other.First)).Select(line => line.MaxBy(Value))];
            if (alike.Length == 0)
            {
                shared.Add((slot, hit, gain));
                continue;
            }

            Hit[] all = [hit, .. alike];
            var parts = Micros.Apportion(Array.ConvertAll(all, one => (double)Value(one)), gain);
            for (var i = 0; i < all.Length; i++) shared.Add((slot, all[i], parts[i]));
        }

        return shared;
    }

    private HashSet<int> Poor(List<(int Slot, Hit Hit, int Gain)> gains, int[] weights)
    {
        var least = weights.Max() / LeastPart;
        var poor = Enumerable.Range(0, weights.Length).Where(line => weights[line] > least).OrderByDescending(line => weights[line]).ThenBy(line => line).Take(Shown).ToHashSet();
        foreach (var (_, hit, gain) in gains)
        {
            if (gain > 0 && hit.First >= 0) poor.Remove(lines.LineOf(hit.First));
        }

        return poor;
    }

    private static long Value(Hit hit) => (long)hit.Strength * hit.PlaceValue;
}
