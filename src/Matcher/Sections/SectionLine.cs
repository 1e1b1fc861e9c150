namespace Matcher.Sections;

/// <summary>Where a line stands.</summary>
/// <param name="Section">Its section.</param>
/// <param name="Heading">What a heading that opens it names, be it for this line alone; <see cref="CvSection.Untold"/> where none does.</param>
/// <param name="IsHeading">Whether it is the heading, and nothing beside.</param>
/// <param name="Content">Where what is told begins, in bytes of the line, or of the text where the line is asked for by it.</param>
internal readonly record struct SectionLine(CvSection Section, CvSection Heading = CvSection.Untold, bool IsHeading = false, int Content = 0);
