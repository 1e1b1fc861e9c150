using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Loggers;
using Matcher.Benchmarks.Columns;
using Matcher.Benchmarks.Running;

namespace Matcher.Benchmarks.Tests.Running;

public class BenchmarkTests
{
    public static TheoryData<string> Classes => [.. typeof(BenchmarkProgram).Assembly.GetTypes().Where(IsBenchmark).Select(type => type.FullName!).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Classes))]
    public void Every_benchmark_runs_and_finds_its_result_right(string name)
    {
        var log = new AccumulationLogger();
        DryRun.Run(typeof(BenchmarkProgram).Assembly.GetType(name, throwOnError: true)!, log, out var hasFailed);
        Assert.False(hasFailed, log.GetLog());
    }

    [Fact]
    public void Every_class_of_benchmarks_tells_its_work()
    {
        Assert.NotEmpty(Classes);
        Assert.All(typeof(BenchmarkProgram).Assembly.GetTypes().Where(IsBenchmark), type => Assert.True(typeof(IMeasured).IsAssignableFrom(type), type.Name));
    }

    [Fact]
    public void A_benchmark_whose_result_is_wrong_fails()
    {
        DryRun.Run(typeof(WrongBenchmark), new AccumulationLogger(), out var hasFailed);
        Assert.True(hasFailed);
    }

    [Fact]
    public void Rates_are_those_of_the_work()
    {
        var log = new AccumulationLogger();
        var summary = DryRun.Run(typeof(TimedBenchmark), log, out var hasFailed);
        Assert.False(hasFailed, log.GetLog());
        var median = summary.Reports.Single().ResultStatistics!.Median;
        Assert.Equal((3e9 / median).ToString(3e9 / median < 100 ? "0.0" : "#,0", System.Globalization.CultureInfo.InvariantCulture), Cell(summary, "CVs/s"));
        Assert.Equal("-", Cell(summary, "ns/token"));
    }

    private static string Cell(BenchmarkDotNet.Reports.Summary summary, string column) =>
        RateColumn.All.Single(rate => rate.ColumnName == column).GetValue(summary, summary.BenchmarksCases.Single());

    private static bool IsBenchmark(Type type) => type.GetMethods().Any(method => method.IsDefined(typeof(BenchmarkAttribute), inherit: true));
}
