namespace Matcher.Benchmarks.Data;

/// <summary>How much the benchmarks work through: all of it to measure, little to see that each of them runs.</summary>
internal static class BenchmarkScale
{
    /// <summary>Whether benchmarks only show that they run.</summary>
    public static bool IsSmall { get; set; }

    /// <summary>How many things to work through.</summary>
    public static int Of(int count) => IsSmall ? Math.Min(count, 12) : count;
}
