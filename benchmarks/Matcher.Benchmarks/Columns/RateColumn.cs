using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Matcher.Benchmarks.Columns;

/// <summary>A benchmark's time, or what it allocates, in the units that readers think in.</summary>
internal sealed class RateColumn : IColumn
{
    private const double NanosecondsInSecond = 1e9;

    private readonly Func<BenchmarkCase, BenchmarkReport, Workload, double> _rate;

    private RateColumn(string name, string legend, Func<BenchmarkCase, BenchmarkReport, Workload, double> rate)
    {
        ColumnName = name;
        Legend = legend;
        _rate = rate;
    }

    /// <summary>All rates.</summary>
    public static IReadOnlyList<RateColumn> All { get; } =
    [
        new("CVs/s", "Candidates a second", (_, report, work) => work.Candidates * NanosecondsInSecond / Median(report)),
        new("MB/s", "Millions of bytes of CVs a second", (_, report, work) => work.Bytes * NanosecondsInSecond / Median(report) / 1e6),
        new("ns/token", "Nanoseconds a word of a CV", (_, report, work) => Median(report) / work.Tokens),
        new("B/CV", "Bytes allocated a candidate", (benchmark, report, work) => (double)(report.GcStats.GetBytesAllocatedPerOperation(benchmark) ?? 0) / work.Candidates),
    ];

    /// <inheritdoc/>
    public string Id => $"{nameof(RateColumn)}.{ColumnName}";

    /// <inheritdoc/>
    public string ColumnName { get; }

    /// <inheritdoc/>
    public string Legend { get; }

    /// <inheritdoc/>
    public bool AlwaysShow => true;

    /// <inheritdoc/>
    public ColumnCategory Category => ColumnCategory.Custom;

    /// <inheritdoc/>
    public int PriorityInCategory => 0;

    /// <inheritdoc/>
    public bool IsNumeric => true;

    /// <inheritdoc/>
    public UnitType UnitType => UnitType.Dimensionless;

    /// <inheritdoc/>
    public bool IsAvailable(Summary summary) => true;

    /// <inheritdoc/>
    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        if (summary[benchmarkCase] is not { ResultStatistics: not null } report) return "NA";
        var rate = _rate(benchmarkCase, report, Workloads.Of(benchmarkCase));
        return double.IsFinite(rate) && (rate > 0 || ColumnName == "B/CV") ? rate.ToString(rate < 100 ? "0.0" : "#,0", CultureInfo.InvariantCulture) : "-";
    }

    private static double Median(BenchmarkReport report) => report.ResultStatistics!.Median;
}
