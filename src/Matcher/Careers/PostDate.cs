namespace Matcher.Careers;

/// <summary>What a period is to the post of its line.</summary>
internal enum PostDate : byte
{
    /// <summary>Nothing: it tells of something else.</summary>
    None,

    /// <summary>Its dates.</summary>
    Dates,

    /// <summary>Its beginning alone: "j'ai débuté en 2009 comme …".</summary>
    Begins,

    /// <summary>Its end alone: "chef d'atelier jusqu'en 2019".</summary>
    Ends,
}
