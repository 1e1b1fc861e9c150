namespace Matcher.Diplomas;

/// <summary>All that the data files say of one phrase.</summary>
internal sealed class Meaning
{
    /// <summary>Its diplomas: those bound to a context first, in the order of the file.</summary>
    public List<DiplomaEntry> Entries { get; } = [];

    /// <summary>What it says of the diplomas around it.</summary>
    public MarkerRoles Roles { get; set; }

    /// <summary>The year of study that it names, 0 for none.</summary>
    public int StudyYear { get; set; }

    /// <summary>The contexts that it sets on its line, as bits.</summary>
    public ulong Contexts { get; set; }

    /// <summary>Whether it is a subject and nothing else: it counts only behind a year of study.</summary>
    public bool IsSubject => Roles == MarkerRoles.None && StudyYear == 0 && Contexts == 0 && Entries is [{ } only] && only.Is(DiplomaFlags.Study);

    /// <summary>Whether it has a role.</summary>
    public bool Is(MarkerRoles roles) => (Roles & roles) != 0;
}
