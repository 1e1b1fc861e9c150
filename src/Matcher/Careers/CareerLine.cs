namespace Matcher.Careers;

/// <summary>A line of the text in which posts are told, or a passage of a line that tells several.</summary>
/// <param name="Start">Its first byte that is not blank.</param>
/// <param name="End">The first byte after its last that is not blank.</param>
/// <param name="IsBulleted">Whether a bullet opens it: such a line tells what was done.</param>
/// <param name="Section">What it belongs to, or null where posts are not told.</param>
/// <param name="IsHeading">Whether it names a section.</param>
/// <param name="Part">Whether it is a whole line.</param>
internal readonly record struct CareerLine(int Start, int End, bool IsBulleted, PostKind? Section, bool IsHeading, LinePart Part = LinePart.Whole)
{
    /// <summary>Whether nothing stands on it.</summary>
    public bool IsBlank => End <= Start;

    /// <summary>Its length in bytes.</summary>
    public int Length => End - Start;
}
