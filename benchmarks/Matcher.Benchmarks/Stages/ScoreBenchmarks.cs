using BenchmarkDotNet.Attributes;
using Matcher.Benchmarks.Columns;
using Matcher.Benchmarks.Data;
using Matcher.Candidates;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Benchmarks.Stages;

/// <summary>Scoring candidates that stand in memory, by number of roles. Nothing should be allocated.</summary>
public class ScoreBenchmarks : IMeasured
{
    private Candidate[] _candidates = [];
    private RoleIndex? _index;
    private Scorer? _scorer;
    private long _sum;

    /// <summary>How many roles.</summary>
    [Params(5, 50, 500)]
    public int Roles { get; set; }

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
        _index = BenchmarkRoles.Index(BenchmarkScale.Of(Roles));
        _scorer = new Scorer(_index);
        Score(); // so that the working memory has grown before anything is counted
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

    private static Candidate[] Candidates() => BenchmarkCandidates.Of(BenchmarkScale.Of(200));
}
