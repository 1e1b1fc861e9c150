using BenchmarkDotNet.Attributes;
using Matcher.Benchmarks.Columns;
using Matcher.Benchmarks.Data;
using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Benchmarks.Stages;

/// <summary>Explaining candidates: scoring them again while evidence is kept, and writing it out.</summary>
public class ExplainBenchmarks : IMeasured
{
    private const int Roles = 10;

    private Candidate[] _candidates = [];
    private RoleIndex? _index;
    private Explainer? _explainer;
    private readonly List<Explanation> _explanations = [];

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
        _index = BenchmarkRoles.Index(Roles);
        _explainer = new Explainer(_index);
    }

    [Benchmark]
    public int OneRole()
    {
        _explanations.Clear();
        foreach (var candidate in _candidates) _explanations.Add(_explainer!.Explain(candidate, 0));
        return _explanations.Count;
    }

    [Benchmark]
    public int TenRoles()
    {
        _explanations.Clear();
        foreach (var candidate in _candidates) _explanations.AddRange(_explainer!.Explain(candidate));
        return _explanations.Count;
    }

    [GlobalCleanup]
    public void Check()
    {
        Verify.That(_explanations.Count == _candidates.Length || _explanations.Count == Roles * _candidates.Length, "an explanation a candidate and role");
        var scorer = new Scorer(_index!);
        var each = _explanations.Count / _candidates.Length;
        for (var i = 0; i < _candidates.Length; i++)
        {
            var sheet = scorer.Score(_candidates[i].View());
            for (var role = 0; role < each; role++) Verify.Account(_explanations[(i * each) + role], sheet.Score(role));
        }

        Verify.That(_explanations.Exists(explanation => explanation.Contributions.Any(contribution => contribution.Evidence.Count > 0)), "evidence for somebody");
    }

    private static Candidate[] Candidates() => BenchmarkCandidates.Of(BenchmarkScale.Of(50));
}
