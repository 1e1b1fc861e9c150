namespace Matcher.Sections;

/// <summary>Tells in which section the lines of a CV stand, one after the other. A value: each text has its own.</summary>
internal struct SectionReader
{
    private bool _hasExperience;
    private bool _isAfterBlank;

    /// <summary>The section of the line last read.</summary>
    public CvSection Current { get; private set; }

    /// <summary>Reads the next line.</summary>
    /// <param name="line">UTF-8, without blanks around it.</param>
    public SectionLine Read(ReadOnlySpan<byte> line)
    {
        var opensBlock = _isAfterBlank;
        _isAfterBlank = line.IsEmpty;
        if (line.IsEmpty) return new SectionLine(Current);
        if (SectionHeadings.TryRead(line, out var heading))
        {
            var standsAlone = heading.Content == line.Length;
            // "Réalisations" below a post heads what was done in it.
            var isOfPost = heading.Section == CvSection.Projects && IsWork(Current);
            // And "Curriculum vitae" heads all of it.
            if (!isOfPost && heading.Section != CvSection.Untold && (standsAlone || Heads(heading, opensBlock))) Open(heading.Section);
            return new SectionLine(Current, heading.Section, standsAlone, heading.Content);
        }

        // What columns and pages tear apart: a post in the midst of lists.
        if (Current is not (CvSection.Untold or CvSection.Education) && !IsWork(Current) && PostDates.OpenOrClose(line)) Current = _hasExperience ? CvSection.Experience : CvSection.Untold;
        return new SectionLine(Current);
    }

    /// <summary>Opens a section.</summary>
    public void Open(CvSection section)
    {
        Current = section;
        _hasExperience |= section == CvSection.Experience;
    }

    // "Outils : Excel" in the account of a post is part of it; after an empty line, in capitals, or among lists it heads a list.
    private readonly bool Heads(in SectionHeading heading, bool opensBlock) =>
        heading.IsCapital || (!heading.IsLoose && (opensBlock || heading.Section is CvSection.Languages or CvSection.Aside || (Current != CvSection.Untold && !IsWork(Current))));

    private static bool IsWork(CvSection section) => section is CvSection.Experience or CvSection.Internships or CvSection.Volunteering;
}
