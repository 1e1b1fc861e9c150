using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Matcher.Diagnostics;
using Matcher.Files.Reading;
using Matcher.Tests.Shared;

namespace Matcher.Files.Tests.Batch;

/// <summary>What listeners hear of files.</summary>
public class FileDiagnosticsTests
{
    [Fact]
    public void Rejected_rows_and_candidates_are_counted()
    {
        var counts = new ConcurrentDictionary<string, long>(StringComparer.Ordinal);
        using var listener = new MeterListener { InstrumentPublished = static (instrument, listener) => Enable(instrument, listener) };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => counts.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        listener.Start();
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "id;titre\nA;Comptable\nA;Acheteur\n;Vendeur\n");
        new CandidateFile(path).Rank(RoleMatcher.FromPath(TestFiles.Project("seeds")), cancellation: TestContext.Current.CancellationToken);
        File.Delete(path);
        Assert.True(counts["matcher.rejects"] >= 2); // other tests may run beside this one
        Assert.True(counts["matcher.candidates"] >= 1);
    }

    private static void Enable(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == MatcherDiagnostics.Name) listener.EnableMeasurementEvents(instrument);
    }
}
