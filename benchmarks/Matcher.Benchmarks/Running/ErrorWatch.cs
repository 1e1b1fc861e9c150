using BenchmarkDotNet.Loggers;

namespace Matcher.Benchmarks.Running;

/// <summary>
/// Hears whether a benchmark went wrong. What a cleanup throws is told to the log and nowhere else when benchmarks run in
/// this process: the report keeps the measurements made before it and calls itself a success.
/// </summary>
internal sealed class ErrorWatch : ILogger
{
    private const string Mark = "// ERROR:";

    /// <summary>Whether an error was logged.</summary>
    public bool HasHeard { get; private set; }

    /// <inheritdoc/>
    public string Id => nameof(ErrorWatch);

    /// <inheritdoc/>
    public int Priority => 0;

    /// <inheritdoc/>
    public void Write(LogKind logKind, string text)
    {
        if (text.StartsWith(Mark, StringComparison.Ordinal)) HasHeard = true;
    }

    /// <inheritdoc/>
    public void WriteLine()
    {
        // A line end is no error.
    }

    /// <inheritdoc/>
    public void WriteLine(LogKind logKind, string text) => Write(logKind, text);

    /// <inheritdoc/>
    public void Flush()
    {
        // Nothing is kept back.
    }
}
