using System.Diagnostics.Metrics;
using Matcher.Diagnostics;

namespace Matcher.Files.Batch;

/// <summary>Counts the rows that were not read, on the meter of the library.</summary>
internal static class RejectCounter
{
    private static readonly Meter Meter = new(MatcherDiagnostics.Name);
    private static readonly Counter<long> Rejects = Meter.CreateCounter<long>("matcher.rejects", "{row}", "Rows of files that were not read.");

    /// <summary>Counts the rejects of a file read to its end.</summary>
    public static void Count(int rejects)
    {
        if (Rejects.Enabled && rejects > 0) Rejects.Add(rejects);
    }
}
