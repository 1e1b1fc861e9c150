using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Matcher.Benchmarks.Running;

/// <summary>The program: BenchmarkDotNet's own command line (<c>--filter</c>, <c>--list</c>, <c>--job</c> …) over the benchmarks here.</summary>
internal static class BenchmarkProgram
{
    /// <summary>Runs benchmarks.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <returns>0 where every benchmark ran and found its result right, else 1.</returns>
    public static int Run(string[] args)
    {
        var watch = new ErrorWatch();
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(BenchmarkProgram).Assembly).Run(args, BenchmarkConfig.Create().AddLogger(watch));
        return watch.HasHeard || summaries.Any(HasFailed) ? 1 : 0;
    }

    /// <summary>Whether a benchmark could not run.</summary>
    public static bool HasFailed(Summary summary) =>
        summary.HasCriticalValidationErrors || summary.Reports.IsEmpty || summary.Reports.Any(report => !report.Success || report.ResultStatistics is null);
}
