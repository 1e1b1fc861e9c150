using Matcher.Candidates;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>
/// Adds up where the points of each role come from: bare lists, posts, or elsewhere. A CV that earns by lists and shows no
/// post for it is to be checked. One instance a thread.
/// </summary>
internal sealed class PointOrigins(RoleIndex index)
{
    // Most of what is earned stands in lists, and hardly any of it in a post.
    private const int MostlyLists = 600_000;
    private const int HardlyPosts = 200_000;

    // Of so few points nothing follows.
    private const int FewestPoints = 3 * Micros.One;

    private readonly long[] _all = new long[index.Roles.Count];
    private readonly long[] _lists = new long[index.Roles.Count];
    private readonly long[] _posts = new long[index.Roles.Count];

    /// <summary>Starts a candidate.</summary>
    public void Start()
    {
        Array.Clear(_all);
        Array.Clear(_lists);
        Array.Clear(_posts);
    }

    /// <summary>Shares the points of a criterion among the places of the words that earned them.</summary>
    public void Add(IndexedCriterion criterion, int points, HitTable hits)
    {
        var (all, lists, posts) = (0L, 0L, 0L);
        for (var i = 0; i < criterion.Slots.Count; i++)
        {
            if (!hits.TryGet(criterion.FirstSlot + i, out var hit, out var rate) || hit.First < 0) continue;
            var gain = (long)criterion.Slots[i].Share * Micros.Multiply(hit.Strength, rate) / Micros.One;
            all += gain;
            if (hit.IsListed) lists += gain;
            else if (hit.Place is Place.Experience or Place.PostHead or Place.Text) posts += gain;
        }

        if (all == 0) return;
        _all[criterion.Role] += points;
        _lists[criterion.Role] += points * lists / all;
        _posts[criterion.Role] += points * posts / all;
    }

    /// <summary>Whether lists earned most of a role's points, and no post did.</summary>
    public bool IsList(int role) =>
        _all[role] >= FewestPoints && _lists[role] * Micros.One >= _all[role] * MostlyLists && _posts[role] * Micros.One <= _all[role] * HardlyPosts;
}
