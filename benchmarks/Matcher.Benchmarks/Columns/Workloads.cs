using System.Collections.Concurrent;
using System.Reflection;
using BenchmarkDotNet.Running;

namespace Matcher.Benchmarks.Columns;

/// <summary>The work of each benchmark, asked of it once.</summary>
internal static class Workloads
{
    private static readonly ConcurrentDictionary<string, Workload> Known = new(StringComparer.Ordinal);

    /// <summary>The work of one call of a benchmark with its parameters.</summary>
    public static Workload Of(BenchmarkCase benchmark) =>
        Known.GetOrAdd($"{benchmark.Descriptor.Type.FullName} {benchmark.Parameters.ValueInfo}", static (_, asked) => Ask(asked), benchmark);

    private static Workload Ask(BenchmarkCase benchmark)
    {
        if (Activator.CreateInstance(benchmark.Descriptor.Type) is not IMeasured measured) return default;
        foreach (var parameter in benchmark.Parameters.Items)
        {
            var property = benchmark.Descriptor.Type.GetProperty(parameter.Name, BindingFlags.Instance | BindingFlags.Public);
            property?.SetValue(measured, parameter.Value);
        }

        return measured.Workload;
    }
}
