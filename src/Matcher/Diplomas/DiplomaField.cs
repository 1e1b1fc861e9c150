namespace Matcher.Diplomas;

/// <summary>The coarse specialty of a diploma, a label for people; matching compares specialties by their words.</summary>
internal enum DiplomaField : byte
{
    /// <summary>Anything else: general schooling, law, letters, sciences, arts, agriculture, catering, crafts …</summary>
    Other = 0,

    /// <summary>Computing.</summary>
    Computing = 1,

    /// <summary>Telecommunications.</summary>
    Telecoms = 2,

    /// <summary>Management, accounting, trade, office work, logistics.</summary>
    Management = 3,

    /// <summary>Health and care.</summary>
    Health = 4,

    /// <summary>Industry and engineering: mechanics, electricity, production, maintenance, energy, construction.</summary>
    Industry = 5,
}
