using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Matcher.Diagnostics;

/// <summary>
/// What listeners such as OpenTelemetry may hear: an activity source and a meter, both named <see cref="Name"/>. Nothing is
/// measured where nobody listens, and nothing that is told says anything of a candidate.
/// </summary>
/// <remarks>
/// Activities: <c>matcher.index</c> (building an index), <c>matcher.rank</c> (a ranking), <c>matcher.explain</c>.
/// Instruments: <c>matcher.candidates</c> (candidates scored), <c>matcher.rejects</c> (rows of files not read), <c>matcher.explanations</c>,
/// and the durations <c>matcher.index.duration</c> and <c>matcher.rank.duration</c> in seconds.
/// </remarks>
public static class MatcherDiagnostics
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Matcher";

    private static readonly ActivitySource Activities = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Candidates = Meter.CreateCounter<long>("matcher.candidates", "{candidate}", "Candidates scored.");
    private static readonly Counter<long> Explanations = Meter.CreateCounter<long>("matcher.explanations", "{explanation}", "Accounts of one candidate for one role.");
    private static readonly Histogram<double> IndexDuration = Meter.CreateHistogram<double>("matcher.index.duration", "s", "Time to build an index.");
    private static readonly Histogram<double> RankDuration = Meter.CreateHistogram<double>("matcher.rank.duration", "s", "Time of a ranking.");

    /// <summary>Starts an activity.</summary>
    /// <returns>Null where nobody listens.</returns>
    internal static Activity? Start(string name) => Activities.StartActivity(name);

    /// <summary>Counts candidates scored.</summary>
    internal static void Scored(long count)
    {
        if (Candidates.Enabled) Candidates.Add(count);
    }

    /// <summary>Counts accounts.</summary>
    internal static void Explained(long count)
    {
        if (Explanations.Enabled) Explanations.Add(count);
    }

    /// <summary>The time now, or 0 where nobody wants durations.</summary>
    internal static long Clock() => IndexDuration.Enabled || RankDuration.Enabled ? Stopwatch.GetTimestamp() : 0;

    /// <summary>Records how long an index took.</summary>
    internal static void Indexed(long started)
    {
        if (started != 0) IndexDuration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    /// <summary>Records how long a ranking took.</summary>
    internal static void Ranked(long started)
    {
        if (started != 0) RankDuration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
    }
}
