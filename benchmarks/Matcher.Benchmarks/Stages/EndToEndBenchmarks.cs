using BenchmarkDotNet.Attributes;
using CsvHelper;
using Matcher.Benchmarks.Columns;
using Matcher.Benchmarks.Data;
using Matcher.Files.Batch;
using Matcher.Files.Output;
using Matcher.Files.Reading;
using Matcher.Floor;
using Matcher.Vectors;

namespace Matcher.Benchmarks.Stages;

/// <summary>From CSV to the best 50 of ten roles, beside a bare pass that only looks words up.</summary>
public class EndToEndBenchmarks : IMeasured
{
    private const int Roles = 10;
    private const int Top = 50;

    private byte[] _csv = [];
    private int _count;
    private int _scored;
    private RoleIndex? _index;
    private WordTable? _table;
    private IReadOnlyList<RoleRanking> _rankings = [];

    /// <summary>How many threads work.</summary>
    [Params(1, 2)]
    public int Threads { get; set; }

    /// <inheritdoc/>
    public Workload Workload
    {
        get
        {
            var count = BenchmarkScale.Of(2000);
            return new Workload(count, BenchmarkCandidates.Csv(count).Length);
        }
    }

    [GlobalSetup]
    public void Setup()
    {
        _count = BenchmarkScale.Of(2000);
        _csv = BenchmarkCandidates.Csv(_count);
        _index = BenchmarkRoles.Index(Roles);
        using var reader = CsvReader.Create(_csv, new CsvReaderOptions { Separator = ';' });
        _table = BarePass.Learn(reader);
    }

    [Benchmark]
    public int Matcher()
    {
        using var table = CandidateTable.Open(new MemoryStream(_csv), "corpus");
        _rankings = BatchRun.Run(_index!, [table], new RankOptions { Top = Top, Degree = Threads });
        RankingCsv.Write(Stream.Null, _rankings, decimalPoint: false, mark: true);
        return _scored = _rankings[0].Scored;
    }

    [Benchmark(Baseline = true)]
    public long BareLookUp()
    {
        using var reader = CsvReader.Create(_csv, new CsvReaderOptions { Separator = ';' });
        var count = BarePass.Run(reader, _table!, Threads);
        _scored = (int)count.Records;
        return count.Known;
    }

    [GlobalCleanup]
    public void Check()
    {
        Verify.That(_scored == _count, "every candidate");
        foreach (var ranking in _rankings)
        {
            Verify.That(ranking.Candidates.Count == Math.Min(Top, _count), "the best 50, or all");
            Verify.That(ranking.Candidates.Zip(ranking.Candidates.Skip(1), (left, right) => left.ScoreMicros >= right.ScoreMicros).All(ordered => ordered), "the best first");
        }

        if (_rankings.Count > 0) Verify.Scores(_index!, BenchmarkCandidates.Of(BenchmarkScale.Of(24)));
    }
}
