namespace Matcher.Diplomas;

/// <summary>What kind of text is read.</summary>
internal enum DiplomaMode
{
    /// <summary>The education field of a CV: every line is about training.</summary>
    Education = 0,

    /// <summary>
    /// A whole CV: lines under an education heading count, and lines that begin with a diploma; the diplomas of
    /// people recruited, taught or tutored do not.
    /// </summary>
    FreeText = 1,
}
