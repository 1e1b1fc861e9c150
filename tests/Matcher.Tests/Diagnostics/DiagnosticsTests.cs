using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Matcher.Diagnostics;

namespace Matcher.Tests.Diagnostics;

/// <summary>What listeners hear.</summary>
public class DiagnosticsTests
{
    [Fact]
    public void A_ranking_is_heard_as_an_activity_and_in_counts()
    {
        var heard = new ConcurrentBag<string>();
        var counts = new ConcurrentDictionary<string, double>(StringComparer.Ordinal);
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == MatcherDiagnostics.Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => heard.Add($"{activity.OperationName} {string.Join(',', activity.TagObjects.Select(tag => tag.Key))}"),
        };
        ActivitySource.AddActivityListener(activities);
        using var meters = new MeterListener { InstrumentPublished = (instrument, listener) => Enable(instrument, listener) };
        meters.SetMeasurementEventCallback<long>((instrument, value, _, _) => counts.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        meters.SetMeasurementEventCallback<double>((instrument, value, _, _) => counts.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        meters.Start();

        var matcher = new RoleMatcher(MatchedPeople.Matcher.Roles);
        var rankings = matcher.Rank(MatchedPeople.Many(30), cancellation: TestContext.Current.CancellationToken);
        _ = matcher.Explain(rankings[0]).First();

        Assert.Contains("matcher.index matcher.roles", heard);
        Assert.Contains("matcher.rank matcher.candidates", heard);
        Assert.Contains(heard, told => told.StartsWith("matcher.explain", StringComparison.Ordinal));
        Assert.True(counts["matcher.candidates"] >= 30); // other tests may run beside this one
        Assert.True(counts["matcher.explanations"] >= 1);
        Assert.True(counts["matcher.index.duration"] > 0);
        Assert.True(counts["matcher.rank.duration"] > 0);
    }

    private static void Enable(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == MatcherDiagnostics.Name) listener.EnableMeasurementEvents(instrument);
    }
}
