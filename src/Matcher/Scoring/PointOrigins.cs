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
    /// <param name="role">The criterion's role.</param>
    /// <param name="points">What it earns.</param>
    /// <param name="gains">The sum of its gains, above 0.</param>
    /// <param name="lists">The gains of words in lists.</param>
    /// <param name="posts">The gains of words in posts.</param>
    public void Add(int role, int points, long gains, long lists, long posts)
    {
        _all[role] += points;
        _lists[role] += points * lists / gains;
        _posts[role] += points * posts / gains;
    }

    /// <summary>Whether lists earned most of a role's points, and no post did.</summary>
    public bool IsList(int role) =>
        _all[role] >= FewestPoints && _lists[role] * Micros.One >= _all[role] * MostlyLists && _posts[role] * Micros.One <= _all[role] * HardlyPosts;
}
