namespace Matcher.Ranks;

/// <summary>Tells how firmly the candidates of a ranking stand at their places, all of them at once.</summary>
internal static class Standings
{
    /// <summary>
    /// Scores that differ by less than this, in millionths of a point, are a tie: of such pairs of candidates whom readers grade
    /// apart, fewer than two in three stand in the readers' order. See docs/decisions/ranks.md.
    /// </summary>
    public const int ResolutionMicros = 5_000_000;

    /// <summary>The standings of the foremost.</summary>
    /// <param name="contenders">Everybody who may pass one of them or be tied with one, best first, in the order of <see cref="Contender.Compare"/>.</param>
    /// <param name="asked">How many, from the first, to tell of.</param>
    /// <returns>One a place, best first.</returns>
    public static IReadOnlyList<Standing> Measure(IReadOnlyList<Contender> contenders, int asked)
    {
        ArgumentNullException.ThrowIfNull(contenders);
        ArgumentOutOfRangeException.ThrowIfNegative(asked);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(asked, contenders.Count);
        var (held, best, worst) = (new int[asked], new int[asked], new int[asked]);
        Array.Fill(best, int.MaxValue);
        var later = LaterById(contenders);
        var keys = new long[contenders.Count];
        var positions = new int[contenders.Count];
        for (var draw = 0; draw < WeightDraws.Count; draw++)
        {
            for (var i = 0; i < keys.Length; i++)
            {
                // One number a candidate, no two alike: the points, then the identifier.
                keys[i] = (WeightDraws.Total(draw, contenders[i].Points) * keys.Length) + later[i];
                positions[i] = i;
            }

            Array.Sort(keys, positions);
            for (var j = 0; j < positions.Length; j++)
            {
                var position = positions[j];
                if (position >= asked) continue;
                var place = keys.Length - j;
                if (place == position + 1) held[position]++;
                best[position] = Math.Min(best[position], place);
                worst[position] = Math.Max(worst[position], place);
            }
        }

        var standings = new Standing[asked];
        var (from, to) = (0, 0);
        for (var i = 0; i < asked; i++)
        {
            var score = contenders[i].Points.Sum;
            while (contenders[from].Points.Sum - score >= ResolutionMicros) from++;
            while (to < contenders.Count && score - contenders[to].Points.Sum < ResolutionMicros) to++;
            standings[i] = new Standing(i + 1, from + 1, to, held[i], best[i], worst[i]);
        }

        return standings;
    }

    /// <summary>The score below which nobody passes a candidate in any draw, nor is tied with it.</summary>
    /// <param name="scoreMicros">The candidate's score, in millionths of a point.</param>
    public static int LeastInContention(int scoreMicros)
    {
        const int Thousand = 1000;
        var passed = (long)scoreMicros * (Thousand - WeightDraws.Spread) / (Thousand + WeightDraws.Spread);
        return (int)Math.Max(0, Math.Min(passed - 1, scoreMicros - (long)ResolutionMicros));
    }

    // How many identifiers come after each: of equal points the first identifier stands ahead.
    private static int[] LaterById(IReadOnlyList<Contender> contenders)
    {
        int[] byId = [.. Enumerable.Range(0, contenders.Count)];
        Array.Sort(byId, (left, right) => string.CompareOrdinal(contenders[left].Id, contenders[right].Id));
        var later = new int[byId.Length];
        for (var i = 0; i < byId.Length; i++) later[byId[i]] = byId.Length - 1 - i;
        return later;
    }
}
