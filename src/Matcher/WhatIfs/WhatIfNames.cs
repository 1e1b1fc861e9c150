namespace Matcher.WhatIfs;

/// <summary>The names of what is supposed, as files and programs read them.</summary>
internal static class WhatIfNames
{
    /// <summary>The name of a kind.</summary>
    public static string Of(WhatIfKind kind) => kind switch
    {
        WhatIfKind.Title => "title",
        WhatIfKind.Diploma => "diploma",
        WhatIfKind.Years => "years",
        WhatIfKind.Line => "line",
        WhatIfKind.WithoutPassage => "without-passage",
        WhatIfKind.Added => "added",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };
}
