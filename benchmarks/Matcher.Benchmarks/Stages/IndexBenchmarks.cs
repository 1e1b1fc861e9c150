using BenchmarkDotNet.Attributes;
using Matcher.Benchmarks.Columns;
using Matcher.Benchmarks.Data;
using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher.Benchmarks.Stages;

/// <summary>Building the index of the roles: criteria into vectors, words into postings.</summary>
public class IndexBenchmarks : IMeasured
{
    private RoleProfile[] _roles = [];
    private RoleIndex? _index;

    /// <summary>How many roles.</summary>
    [Params(5, 50, 500)]
    public int Roles { get; set; }

    /// <inheritdoc/>
    public Workload Workload => default;

    [GlobalSetup]
    public void Setup() => _roles = BenchmarkRoles.Of(BenchmarkScale.Of(Roles));

    [Benchmark]
    public RoleIndex Build() => _index = RoleIndex.Build(_roles);

    [GlobalCleanup]
    public void Check()
    {
        Verify.That(_index!.Roles.Count == _roles.Length, "all roles");
        Verify.Scores(_index, BenchmarkCandidates.Of(BenchmarkScale.Of(24)));
    }
}
