using System.Globalization;
using Matcher.Ranks;
using Matcher.Scoring;

namespace Matcher.Tests.Ranks;

/// <summary>Contenders made up from a seed, in the order of rankings.</summary>
internal static class Contenders
{
    public static List<Contender> Make(int seed, int count, int mostMicros = 15_000_000)
    {
        var random = new Random(seed);
        var contenders = Enumerable.Range(0, count).Select(i => new Contender("K" + i.ToString(CultureInfo.InvariantCulture), new KindPoints(Next(), Next(), Next(), Next(), Next(), Next()))).ToList();
        contenders.Sort(Contender.Compare);
        return contenders;

        // Few values, so that exact ties come up.
        int Next() => random.Next(8) * (mostMicros / 8);
    }

    /// <summary>Contenders with all their points in one kind, so that nothing but the score sets them apart.</summary>
    public static List<Contender> Plain(params int[] points) =>
        [.. points.Select((score, i) => new Contender("P" + i.ToString(CultureInfo.InvariantCulture), new KindPoints(score * 1_000_000, 0, 0, 0, 0, 0)))];

    public static Contest Contest(IReadOnlyList<Contender> all, int position)
    {
        var contest = new Contest(all[position].Id, all[position].Points);
        for (var i = 0; i < all.Count; i++)
        {
            if (i != position) contest.Add(all[i].Id, all[i].Points);
        }

        return contest;
    }
}
