using Matcher.Careers;
using Matcher.Periods;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>
/// What a job held says of the job a person can do now: less when it was long ago, short, or an internship. One instance a thread.
/// </summary>
internal sealed class PostRater(RoleIndex index)
{
    // Without dates, a post weighs less the further down the CV it stands: CVs tell the latest first.
    private static readonly int[] ByOrder = [Micros.One, 850_000, 700_000, 550_000];

    // What was left more than two years ago fades by a twentieth a year.
    private const int Fresh = 24;
    private const int FadeOfMonth = 50_000 / 12;
    private const int LeastFaded = 700_000;

    // Two years make a job one's own.
    private const int Settled = 24;
    private const int LeastSettled = 700_000;

    private const int Internship = 600_000;
    private const int Volunteer = 700_000;

    private readonly bool _hasRecency = index.Parts.HasRecency;
    private int _post;
    private int _undated;

    /// <summary>Starts a candidate.</summary>
    public void Start()
    {
        _post = 0;
        _undated = 0;
    }

    /// <summary>What a title is worth by the post in whose head it stands. Ask in the order of the text.</summary>
    /// <param name="posts">The dated posts.</param>
    /// <param name="word">The title's first word.</param>
    /// <param name="opensHead">Whether it opens the head of a post.</param>
    /// <param name="today">The month after the one that is today.</param>
    public int Rate(ReadOnlySpan<CandidatePost> posts, int word, bool opensHead, int today)
    {
        if (opensHead) _undated++;
        while (_post < posts.Length && posts[_post].EndToken <= word) _post++;
        if (!_hasRecency) return Micros.One;
        if (IsDated(posts, word)) return Rate(posts[_post], today);
        return ByOrder[Math.Clamp(_undated - 1, 0, ByOrder.Length - 1)];
    }

    /// <summary>Whether the post of the word last asked for has dates.</summary>
    public bool IsDated(ReadOnlySpan<CandidatePost> posts, int word) => _post < posts.Length && posts[_post].FirstToken <= word;

    private static int Rate(in CandidatePost post, int today)
    {
        var rate = post.Kind switch
        {
            PostKind.Work => Micros.One,
            PostKind.Internship => Internship,
            PostKind.Volunteer => Volunteer,
            _ => 0,
        };
        var since = post.IsOpen || post.FromMonth == 0 ? 0 : today - post.ToMonth;
        if (since > Fresh) rate = Micros.Multiply(rate, Math.Max(LeastFaded, Micros.One - ((since - Fresh) * FadeOfMonth)));
        if (post.Months < Settled) rate = Micros.Multiply(rate, LeastSettled + ((Micros.One - LeastSettled) / Settled * Math.Max(post.Months, 0)));
        return rate;
    }
}
