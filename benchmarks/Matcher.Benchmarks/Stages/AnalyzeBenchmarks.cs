using System.Text;
using BenchmarkDotNet.Attributes;
using Matcher.Benchmarks.Columns;
using Matcher.Benchmarks.Data;
using Matcher.Candidates;
using Matcher.Text;

namespace Matcher.Benchmarks.Stages;

/// <summary>Cutting CVs into folded words, without looking them up.</summary>
public class AnalyzeBenchmarks : IMeasured
{
    private static readonly CandidateField[] Fields =
        [CandidateField.Title, CandidateField.Summary, CandidateField.Experience, CandidateField.Education, CandidateField.Skills, CandidateField.Certifications, CandidateField.Languages];

    private Candidate[] _candidates = [];
    private int _words;

    /// <inheritdoc/>
    public Workload Workload
    {
        get
        {
            Setup();
            return new Workload(_candidates.Length, BenchmarkCandidates.Bytes(_candidates), Words());
        }
    }

    [GlobalSetup]
    public void Setup() => _candidates = BenchmarkCandidates.Of(BenchmarkScale.Of(1000));

    [Benchmark]
    public int Words()
    {
        Span<byte> scratch = stackalloc byte[Tokenizer.ScratchLength];
        _words = 0;
        foreach (var candidate in _candidates)
        {
            var view = candidate.View();
            foreach (var field in Fields)
            {
                var tokenizer = new Tokenizer(view[field], scratch);
                while (tokenizer.MoveNext()) _words++;
            }
        }

        return _words;
    }

    [GlobalCleanup]
    public void Check()
    {
        Verify.That(_words >= 100 * _candidates.Length, "a hundred words a CV at least");
        Span<byte> scratch = stackalloc byte[Tokenizer.ScratchLength];
        var tokenizer = new Tokenizer("L'Équipe, 12 œuvres"u8, scratch);
        var forms = new StringBuilder();
        while (tokenizer.MoveNext()) forms.Append(Encoding.UTF8.GetString(tokenizer.Form)).Append(' ');
        Verify.That(forms.ToString() == "equipe 12 oeuvres ", "'equipe 12 oeuvres'");
    }
}
