namespace Matcher.Scoring;

/// <summary>The years of experience of a CV, told twice: in figures, and by the dates of its posts.</summary>
/// <param name="Declared">As declared, or null.</param>
/// <param name="OfPosts">What the dates of the posts make, or null where no post is dated.</param>
internal readonly record struct YearsTold(double? Declared, double? OfPosts)
{
    private const double LeastDifference = 3; // years
    private const double LeastRatio = 0.4; // of the declared years

    /// <summary>The years that count: those declared, else those of the posts.</summary>
    public double? Known => Declared ?? OfPosts;

    /// <summary>Whether the two are so far apart that someone should look.</summary>
    public bool Differ => Declared is { } declared && OfPosts is { } read && Math.Abs(declared - read) > Math.Max(LeastDifference, LeastRatio * declared);
}
