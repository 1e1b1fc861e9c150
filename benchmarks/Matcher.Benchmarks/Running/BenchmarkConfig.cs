using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Loggers;
using Matcher.Benchmarks.Columns;

namespace Matcher.Benchmarks.Running;

/// <summary>What every run measures and shows.</summary>
internal static class BenchmarkConfig
{
    /// <summary>The configuration of the program.</summary>
    public static ManualConfig Create() => AddColumns(ManualConfig.CreateEmpty())
        .AddLogger(ConsoleLogger.Default)
        .AddExporter(MarkdownExporter.GitHub, JsonExporter.Brief)
        .AddAnalyser([.. DefaultConfig.Instance.GetAnalysers()])
        .AddValidator([.. DefaultConfig.Instance.GetValidators()])
        .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));

    /// <summary>Adds the memory diagnoser and the columns.</summary>
    public static ManualConfig AddColumns(ManualConfig config) => config
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params, DefaultColumnProviders.Statistics, DefaultColumnProviders.Metrics)
        .AddColumn([.. RateColumn.All]);
}
