namespace Matcher.Careers;

/// <summary>What a passage is of the line on which it stands.</summary>
internal enum LinePart : byte
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>Its first passage.</summary>
    First,

    /// <summary>A later one.</summary>
    Inner,
}
