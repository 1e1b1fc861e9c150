namespace Matcher.Cli;

/// <summary>The statuses that the program ends with; scripts rely on them.</summary>
internal static class ExitStatus
{
    /// <summary>Done; rejected rows, if any, are reported.</summary>
    public const int Done = 0;

    /// <summary>Failed while running.</summary>
    public const int Failed = 1;

    /// <summary>Bad usage, or an input that cannot be read.</summary>
    public const int Usage = 2;

    /// <summary>Done, with rejects, under <c>--strict</c>.</summary>
    public const int Rejects = 3;

    /// <summary>Interrupted.</summary>
    public const int Interrupted = 130;
}
