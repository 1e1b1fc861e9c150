using BenchmarkDotNet.Attributes;
using Matcher.Benchmarks.Columns;
using Matcher.Benchmarks.Data;
using Matcher.Candidates;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Benchmarks.Stages;

/// <summary>Scoring against ten roles, by length of the CV.</summary>
public class LengthBenchmarks : IMeasured
{
    private Candidate[] _candidates = [];
    private RoleIndex? _index;
    private Scorer? _scorer;
    private long _sum;

    /// <summary>The length of a CV in bytes.</summary>
    [Params(500, 2000, 8000, 32000)]
    public int Length { get; set; }

    /// <inheritdoc/>
    public Workload Workload
    {
        get
        {
            var candidates = Candidates();
            return new Workload(candidates.Length, BenchmarkCandidates.Bytes(candidates));
        }
    }

    [GlobalSetup]
    public void Setup()
    {
        _candidates = Candidates();
        _index = BenchmarkRoles.Index(BenchmarkScale.Of(10));
        _scorer = new Scorer(_index);
        Score();
    }

    [Benchmark]
    public long Score()
    {
        _sum = 0;
        foreach (var candidate in _candidates) _sum += Verify.Sum(_scorer!.Score(candidate.View()), _index!.Roles.Count);
        return _sum;
    }

    [GlobalCleanup]
    public void Check()
    {
        Verify.That(_sum == Verify.Sum(_index!, _candidates), "the scores of a scorer that has scored nobody before");
        Verify.Scores(_index!, _candidates);
    }

    private Candidate[] Candidates() => BenchmarkCandidates.OfLength(BenchmarkScale.Of(50), Length);
}
