namespace Matcher.Cli.Usage;

/// <summary>A command whose help shows how it is used.</summary>
internal interface IHasExamples
{
    /// <summary>Whole command lines.</summary>
    IReadOnlyList<string> Examples { get; }
}
