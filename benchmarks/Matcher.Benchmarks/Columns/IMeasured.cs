namespace Matcher.Benchmarks.Columns;

/// <summary>A benchmark that tells how much it works through, so that its time reads as a rate.</summary>
public interface IMeasured
{
    /// <summary>The work of one call with the parameters as they are set; asked without setting up.</summary>
    Workload Workload { get; }
}
