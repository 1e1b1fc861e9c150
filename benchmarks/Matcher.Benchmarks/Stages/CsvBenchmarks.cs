using BenchmarkDotNet.Attributes;
using CsvHelper;
using Matcher.Benchmarks.Columns;
using Matcher.Benchmarks.Data;
using Matcher.Candidates;
using Matcher.Files.Reading;
using Matcher.Floor;

namespace Matcher.Benchmarks.Stages;

/// <summary>Reading rows, on one core: by CsvHelper alone, which repairs what is damaged without a word, and by the reader that rejects it.</summary>
public class CsvBenchmarks : IMeasured
{
    private byte[] _csv = [];
    private int _count;
    private int _rows;

    /// <inheritdoc/>
    public Workload Workload
    {
        get
        {
            Setup();
            return new Workload(_count, _csv.Length);
        }
    }

    [GlobalSetup]
    public void Setup()
    {
        _count = BenchmarkScale.Of(20_000);
        _csv = BenchmarkCandidates.Csv(_count);
    }

    [Benchmark(Baseline = true)]
    public ulong CsvHelper()
    {
        using var reader = CsvReader.Create(_csv, new CsvReaderOptions { Separator = ';' });
        var visit = FieldVisit.Run(reader);
        _rows = (int)visit.Records;
        return visit.Sum;
    }

    [Benchmark]
    public long CandidateTable()
    {
        using var table = Files.Reading.CandidateTable.Open(new MemoryStream(_csv), "corpus");
        var bytes = 0L;
        _rows = 0;
        foreach (var length in table.Map(row => row.View[CandidateField.Experience].Length, degree: 1))
        {
            bytes += length;
            _rows++;
        }

        return bytes;
    }

    [GlobalCleanup]
    public void Check() => Verify.That(_rows == _count, "every row");
}
