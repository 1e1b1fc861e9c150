namespace Matcher.Sections;

/// <summary>What stands before a heading that opens no line.</summary>
internal enum HeadingPlace : byte
{
    /// <summary>A sign, or nothing.</summary>
    AfterSign,

    /// <summary>A word.</summary>
    AfterWord,

    /// <summary>A word in capitals: "RESPONSABLE FORMATION" holds no heading.</summary>
    AfterCapitals,
}
