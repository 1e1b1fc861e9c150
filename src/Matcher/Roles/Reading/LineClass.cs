namespace Matcher.Roles.Reading;

/// <summary>What a line asks about, by its wording alone.</summary>
internal enum LineClass
{
    /// <summary>The wording does not tell.</summary>
    None,

    /// <summary>It says what the holder does.</summary>
    Activity,

    /// <summary>It names a diploma.</summary>
    Diploma,

    /// <summary>It asks for experience by itself.</summary>
    Experience,

    /// <summary>It names a technical competence.</summary>
    Technical,

    /// <summary>It names an aptitude.</summary>
    Aptitude,
}
