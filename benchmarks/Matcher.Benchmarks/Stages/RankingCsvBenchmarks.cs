using System.Text;
using BenchmarkDotNet.Attributes;
using Matcher.Benchmarks.Columns;
using Matcher.Benchmarks.Data;
using Matcher.Files.Batch;
using Matcher.Files.Output;
using Matcher.Files.Reading;

namespace Matcher.Benchmarks.Stages;

/// <summary>Writing the ranking as CSV: a row a candidate and role.</summary>
public class RankingCsvBenchmarks : IMeasured
{
    private const int Roles = 5;

    private readonly MemoryStream _output = new();
    private IReadOnlyList<RoleRanking> _rankings = [];

    /// <inheritdoc/>
    public Workload Workload => new(Candidates);

    private static int Candidates => BenchmarkScale.Of(200);

    [GlobalSetup]
    public void Setup()
    {
        using var table = CandidateTable.Open(new MemoryStream(BenchmarkCandidates.Csv(Candidates)), "corpus");
        _rankings = BatchRun.Run(BenchmarkRoles.Index(Roles), [table], new RankOptions());
    }

    [Benchmark]
    public long Write()
    {
        _output.SetLength(0);
        RankingCsv.Write(_output, _rankings, decimalPoint: true, mark: false);
        return _output.Length;
    }

    [GlobalCleanup]
    public void Check()
    {
        var lines = Encoding.UTF8.GetString(_output.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Verify.That(lines.Length == 1 + (Roles * Candidates), "a line a candidate and role, and the header");
        Verify.That(lines[0] == "role;rank;candidate;score;strengths;gaps;flags", "the header of the contract");
    }
}
