namespace Matcher.Diplomas;

/// <summary>A phrase of the data files found in a line, and what the line's markers made of it.</summary>
internal struct DiplomaMatch
{
    /// <summary>What the phrase means.</summary>
    public Meaning Meaning;

    /// <summary>The diploma that it names on this line, or null.</summary>
    public DiplomaEntry? Entry;

    /// <summary>Its first word in the line.</summary>
    public int First;

    /// <summary>Its last word in the line.</summary>
    public int Last;

    /// <summary>The year of study said of it, 0 for none.</summary>
    public int StudyYear;

    /// <summary>Whether it is said not to be held.</summary>
    public bool IsUnheld;

    /// <summary>Whether it is said to be held.</summary>
    public bool IsHeld;

    /// <summary>Whether it is not the candidate's, or not a diploma here.</summary>
    public bool IsVoid;

    /// <summary>Whether a diploma, and no school or mere name, stands here.</summary>
    public readonly bool IsDiploma => Entry is { Level: > 0 } entry && !entry.Is(DiplomaFlags.School | DiplomaFlags.Title) && !IsVoid;
}
