using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Matcher.Benchmarks.Data;
using Matcher.Benchmarks.Running;

namespace Matcher.Benchmarks.Tests.Running;

/// <summary>Runs benchmarks once each, in this process, with little to work through.</summary>
internal static class DryRun
{
    /// <summary>Runs every benchmark of a class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="log">Receives what BenchmarkDotNet says.</param>
    /// <param name="hasFailed">Whether the program would say that a benchmark failed.</param>
    public static Summary Run(Type type, AccumulationLogger log, out bool hasFailed)
    {
        var watch = new ErrorWatch();
        BenchmarkScale.IsSmall = true;
        var artifacts = Directory.CreateTempSubdirectory("matcher-benchmarks-");
        try
        {
            var config = BenchmarkConfig.AddColumns(ManualConfig.CreateEmpty())
                .AddJob(Job.Dry.WithToolchain(InProcessNoEmitToolchain.Instance))
                .AddLogger(log, watch)
                .WithArtifactsPath(artifacts.FullName)
                .WithOptions(ConfigOptions.DisableOptimizationsValidator | ConfigOptions.DisableLogFile);
            var summary = BenchmarkRunner.Run(type, config);
            hasFailed = watch.HasHeard || BenchmarkProgram.HasFailed(summary);
            return summary;
        }
        finally
        {
            artifacts.Delete(recursive: true);
        }
    }
}
