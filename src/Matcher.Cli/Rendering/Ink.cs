namespace Matcher.Cli.Rendering;

/// <summary>What a run of text means to the eye.</summary>
internal enum Ink
{
    /// <summary>Nothing special.</summary>
    Plain = 0,

    /// <summary>A head, a name.</summary>
    Strong = 1,

    /// <summary>Covered.</summary>
    Good = 2,

    /// <summary>Covered in part.</summary>
    Fair = 3,

    /// <summary>Denied, or to be checked.</summary>
    Bad = 4,

    /// <summary>Of less weight.</summary>
    Faint = 5,

    /// <summary>The words of the CV that earned something.</summary>
    Quoted = 6,
}
