namespace Matcher.Diplomas;

/// <summary>One line of <c>diplomas.txt</c>: what its names are worth.</summary>
internal sealed record DiplomaEntry
{
    /// <summary>The level once held, 0 for what is no diploma.</summary>
    public required int Level { get; init; }

    /// <summary>The level that is certain of somebody who has not finished it, 0 for none.</summary>
    public int After { get; init; }

    /// <summary>The levels after each year of study, empty when the years are worth nothing by themselves.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>The first year in which <see cref="Level"/> is right, 0 for always.</summary>
    public int Since { get; init; }

    /// <summary>The level before <see cref="Since"/>.</summary>
    public int Before { get; init; }

    /// <summary>The specialty, where the name tells one.</summary>
    public DiplomaField? Field { get; init; }

    /// <summary>Whether words of the line may say otherwise than <see cref="Field"/>.</summary>
    public bool IsFieldDefault { get; init; }

    /// <summary>How the names count.</summary>
    public DiplomaFlags Flags { get; init; }

    /// <summary>The context that must be on the line, as a bit, 0 for none.</summary>
    public ulong Context { get; init; }

    /// <summary>The number of the line, which all its names share; specialties refer to it.</summary>
    public int Family { get; init; }

    /// <summary>Whether the name has a flag.</summary>
    public bool Is(DiplomaFlags flag) => (Flags & flag) != 0;

    /// <summary>The level in a year; an unknown year is taken for a recent one.</summary>
    public int LevelIn(int? year) => year < Since ? Before : Level;
}
