using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>What was found of one criterion, before anything but its own words counts. All but <see cref="Status"/> in millionths.</summary>
internal struct Findings
{
    /// <summary>The criterion, among all of the index.</summary>
    public int Criterion;

    /// <summary>The sum of the gains, which may pass 1.</summary>
    public long Sum;

    /// <summary>The gains of words in lists.</summary>
    public long Listed;

    /// <summary>The gains of words in posts.</summary>
    public long Posted;

    /// <summary>The gains of words of the headline.</summary>
    public long Headline;

    /// <summary>The gains of words in the accounts of posts: not in their heads, nor in lists.</summary>
    public long Told;

    /// <summary>The sum of the gains, at most 1; 0 when it is chance.</summary>
    public int Match;

    /// <summary>The product of the factors told so far.</summary>
    public int Coverage;

    /// <summary>What the CV says of it if nothing else counts.</summary>
    public CriterionStatus Status;

    /// <summary>What is found of a line that the account of a post tells in full.</summary>
    public static Findings InFull(int criterion) =>
        new() { Criterion = criterion, Sum = Micros.One, Match = Micros.One, Coverage = Micros.One, Posted = Micros.One, Told = Micros.One };
}
