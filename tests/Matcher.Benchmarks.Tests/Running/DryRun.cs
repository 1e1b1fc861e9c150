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
    public static Summary Run(Type type, AccumulationLogger log)
    {
        BenchmarkScale.IsSmall = true;
        var artifacts = Directory.CreateTempSubdirectory("matcher-benchmarks-");
        try
        {
            var config = BenchmarkConfig.AddColumns(ManualConfig.CreateEmpty())
                .AddJob(Job.Dry.WithToolchain(InProcessNoEmitToolchain.Instance))
                .AddLogger(log)
                .WithArtifactsPath(artifacts.FullName)
                .WithOptions(ConfigOptions.DisableOptimizationsValidator | ConfigOptions.DisableLogFile);
            return BenchmarkRunner.Run(type, config);
        }
        finally
        {
            artifacts.Delete(recursive: true);
        }
    }
}
