namespace Matcher.Scoring;

/// <summary>Up to three criteria of a role, by position; -1 where there is none.</summary>
/// <param name="First">The foremost.</param>
/// <param name="Second">The next.</param>
/// <param name="Third">The last.</param>
public readonly record struct TopCriteria(short First, short Second, short Third)
{
    /// <summary>No criterion.</summary>
    public static TopCriteria None { get; } = new(-1, -1, -1);

    /// <summary>The positions, foremost first.</summary>
    public IEnumerable<int> Positions()
    {
        if (First >= 0) yield return First;
        if (Second >= 0) yield return Second;
        if (Third >= 0) yield return Third;
    }
}
