namespace Matcher.Sections;

/// <summary>The heading that opens a line.</summary>
/// <param name="Section">What it names.</param>
/// <param name="Content">Where, in the line, what it heads begins; the length of the line where it stands alone.</param>
/// <param name="IsLoose">Whether its words head many things beside sections ("Projets :", "Objectifs :").</param>
/// <param name="IsCapital">Whether it is written in capitals, and what it heads is not.</param>
internal readonly record struct SectionHeading(CvSection Section, int Content, bool IsLoose, bool IsCapital);
