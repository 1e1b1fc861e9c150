using Matcher.Periods;

namespace Matcher.Careers;

/// <summary>Counts the months that posts make: those held at once are counted once, internships apart. Holds memory that it uses again.</summary>
internal sealed class CareerMonths
{
    private const int LatestBeginning = 36; // months after the shipped one: what begins later was misread
    private const int LatestEnd = 12; // months after the latest beginning

    private readonly MonthSpans _work = new();
    private readonly MonthSpans _internships = new();

    /// <summary>How many months of work the posts last counted make.</summary>
    public int Work { get; private set; }

    /// <summary>How many months of internships and apprenticeships they make.</summary>
    public int Internships { get; private set; }

    /// <summary>Counts posts in place of those before, each up to today.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="today">The month after the one that is today.</param>
    public void Count(ReadOnlySpan<Post> posts, int today)
    {
        _work.Clear();
        _internships.Clear();
        var loose = 0;
        foreach (ref readonly var post in posts)
        {
            var period = post.Period;
            if (post.Kind == PostKind.Internship && period.Kind != PeriodKind.Duration) _internships.Add(period.From, Math.Min(period.To, today));
            if (post.Kind != PostKind.Work) continue;
            if (period.Kind == PeriodKind.Duration) loose += period.Months;
            else _work.Add(period.From, Math.Min(period.To, today));
        }

        Work = _work.Count() + loose;
        Internships = _internships.Count();
    }

    /// <summary>
    /// The month after the one that is today for who holds these posts: a CV written after the shipped month names a later one. A post that has
    /// begun proves it; an end proves it where it is near, for one far off is the term of a contract that still runs.
    /// </summary>
    /// <param name="posts">The posts.</param>
    /// <param name="shipped">The month after the one that is today where no post tells.</param>
    public static int Today(ReadOnlySpan<Post> posts, int shipped)
    {
        var begun = shipped;
        foreach (ref readonly var post in posts)
        {
            if (IsPlaced(post) && post.Kind is PostKind.Work or PostKind.Internship && post.Period.From < shipped + LatestBeginning) begun = Math.Max(begun, post.Period.From + 1);
        }

        var today = begun;
        foreach (ref readonly var post in posts)
        {
            if (IsPlaced(post) && post.Kind == PostKind.Work && !post.Period.IsOpen && post.Period.To <= begun + LatestEnd) today = Math.Max(today, post.Period.To);
        }

        return today;
    }

    private static bool IsPlaced(in Post post) => post.Period.Kind is not (PeriodKind.SinceDuration or PeriodKind.Duration);
}
