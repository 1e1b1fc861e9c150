using Matcher.Scoring;

namespace Matcher.Ranks;

/// <summary>
/// One candidate against all others, who are met one after another and not kept: only their scores are, four bytes each, so that
/// the rank of another score can be told. Not thread-safe.
/// </summary>
/// <param name="id">The candidate's identifier.</param>
/// <param name="points">The candidate's points by kind.</param>
internal sealed class Contest(string id, KindPoints points)
{
    private readonly List<int> _scores = []; // doubled, and one more where the identifier stands ahead of the candidate's
    private readonly int[] _aheadInDraw = new int[WeightDraws.Count];
    private int _aheadForSure;
    private int _clearlyAhead;
    private int _tied;

    /// <summary>The candidate's rank, from 1.</summary>
    public int Rank => RankOf(points.Sum);

    /// <summary>Meets another candidate.</summary>
    public void Add(string otherId, in KindPoints other)
    {
        var isFirst = string.CompareOrdinal(otherId, id) < 0;
        var lead = other.Sum - points.Sum;
        _scores.Add((2 * other.Sum) + (isFirst ? 1 : 0));
        if (lead >= Standings.ResolutionMicros) _clearlyAhead++;
        else if (lead > -Standings.ResolutionMicros) _tied++;

        if (WeightDraws.LeastLead(other, points) > 0) _aheadForSure++;
        else if (WeightDraws.LeastLead(points, other) <= 0) Draw(other, isFirst);
    }

    /// <summary>The rank that another score of the candidate's would have among those met, from 1.</summary>
    /// <param name="scoreMicros">The score in millionths of a point.</param>
    public int RankOf(int scoreMicros)
    {
        var rank = 1;
        foreach (var score in _scores)
        {
            if (score > 2 * scoreMicros) rank++;
        }

        return rank;
    }

    /// <summary>How firmly the candidate stands among those met.</summary>
    public Standing Measure()
    {
        var rank = Rank;
        var places = _aheadInDraw.Select(ahead => _aheadForSure + ahead + 1).ToList();
        return new Standing(rank, _clearlyAhead + 1, _clearlyAhead + 1 + _tied, places.Count(place => place == rank), places.Min(), places.Max());
    }

    private void Draw(in KindPoints other, bool isFirst)
    {
        for (var draw = 0; draw < _aheadInDraw.Length; draw++)
        {
            var lead = WeightDraws.Total(draw, other) - WeightDraws.Total(draw, points);
            if (lead > 0 || (lead == 0 && isFirst)) _aheadInDraw[draw]++;
        }
    }
}
