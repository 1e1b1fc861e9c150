using Matcher.Periods;

namespace Matcher.Careers;

/// <summary>Counts the months that posts make: those held at once are counted once, internships apart. Holds memory that it uses again.</summary>
internal sealed class CareerMonths
{
    private readonly MonthSpans _work = new();
    private readonly MonthSpans _internships = new();

    /// <summary>How many months of work the posts last counted make.</summary>
    public int Work { get; private set; }

    /// <summary>How many months of internships and apprenticeships they make.</summary>
    public int Internships { get; private set; }

    /// <summary>Counts posts in place of those before.</summary>
    public void Count(ReadOnlySpan<Post> posts)
    {
        _work.Clear();
        _internships.Clear();
        var loose = 0;
        foreach (ref readonly var post in posts)
        {
            var period = post.Period;
            if (post.Kind == PostKind.Internship && period.Kind != PeriodKind.Duration) _internships.Add(period.From, period.To);
            if (post.Kind != PostKind.Work) continue;
            if (period.Kind == PeriodKind.Duration) loose += period.Months;
            else _work.Add(period.From, period.To);
        }

        Work = _work.Count() + loose;
        Internships = _internships.Count();
    }

    /// <summary>The month after the one that is today for who holds these posts: a CV written after the shipped month names a later one.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="shipped">The month after the one that is today where no post tells.</param>
    public static int Today(ReadOnlySpan<Post> posts, int shipped)
    {
        var today = shipped;
        foreach (ref readonly var post in posts)
        {
            if (post.Kind != PostKind.Work || post.Period.Kind is PeriodKind.SinceDuration or PeriodKind.Duration) continue;
            today = Math.Max(today, post.Period.To);
        }

        return today;
    }
}
