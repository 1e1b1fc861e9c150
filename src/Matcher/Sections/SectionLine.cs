namespace Matcher.Sections;

/// <summary>Where a line stands.</summary>
/// <param name="Section">Its section.</param>
/// <param name="IsHeading">Whether it is the heading, and nothing beside.</param>
internal readonly record struct SectionLine(CvSection Section, bool IsHeading);
