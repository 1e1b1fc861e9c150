using BenchmarkDotNet.Attributes;
using Matcher.Benchmarks.Columns;

namespace Matcher.Benchmarks.Tests.Running;

/// <summary>A benchmark of three candidates whose words nobody has counted.</summary>
public class TimedBenchmark : IMeasured
{
    public Workload Workload => new(Candidates: 3, Bytes: 3000);

    [Benchmark]
    public void Measure() => Thread.Sleep(2);
}
