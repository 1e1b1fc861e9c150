using System.Diagnostics;
using System.Diagnostics.Metrics;
using Matcher.Diagnostics;

namespace Matcher.Files.Batch;

/// <summary>What listeners hear of files, under the name of the library.</summary>
internal static class FileDiagnostics
{
    private static readonly ActivitySource Activities = new(MatcherDiagnostics.Name);
    private static readonly Meter Meter = new(MatcherDiagnostics.Name);
    private static readonly Counter<long> Rejects = Meter.CreateCounter<long>("matcher.rejects", "{row}", "Rows of files that were not read.");

    /// <summary>Starts the activity of a ranking; null where nobody listens.</summary>
    public static Activity? StartRanking() => Activities.StartActivity("matcher.rank");

    /// <summary>Counts the rejects of a file read to its end.</summary>
    public static void Rejected(int rejects)
    {
        if (Rejects.Enabled && rejects > 0) Rejects.Add(rejects);
    }
}
