using BenchmarkDotNet.Attributes;
using Matcher.Benchmarks.Data;

namespace Matcher.Benchmarks.Tests.Running;

/// <summary>A benchmark of an engine that is broken.</summary>
public class WrongBenchmark
{
    private int _result;

    [Benchmark]
    public int Measure() => ++_result;

    [GlobalCleanup]
    public void Check() => Verify.That(_result < 0, "a result that it never has");
}
