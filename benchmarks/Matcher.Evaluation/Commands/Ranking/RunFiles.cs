using System.Globalization;
using Matcher.Evaluation.Rankers;

namespace Matcher.Evaluation.Commands.Ranking;

/// <summary>Writes rankings in the format of TREC runs, so that other programs can measure them.</summary>
internal static class RunFiles
{
    /// <summary>Writes one file a system: <c>SET.SYSTEM.run</c>.</summary>
    public static void Write(string folder, IEnumerable<SystemRun> runs)
    {
        Directory.CreateDirectory(folder);
        foreach (var run in runs) File.WriteAllLines(Path.Combine(folder, $"{run.Set.Name}.{run.Name}.run"), Lines(run));
    }

    // trec_eval orders by score and breaks ties its own way: -rank has no ties.
    private static IEnumerable<string> Lines(SystemRun run) =>
        from role in run.Rankings.OrderBy(role => role.Key, StringComparer.Ordinal)
        from row in role.Value
        select string.Create(CultureInfo.InvariantCulture, $"{role.Key} Q0 {row.Candidate} {row.Rank} {-row.Rank} {run.Name}");
}
