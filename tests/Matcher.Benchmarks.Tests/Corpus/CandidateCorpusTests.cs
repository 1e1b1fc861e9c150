using System.Text;
using Matcher.Candidates;
using Matcher.Corpus.Sources;
using Matcher.Corpus.Writing;
using Matcher.Files.Reading;
using Matcher.Tests.Shared;

namespace Matcher.Benchmarks.Tests.Corpus;

public class CandidateCorpusTests
{
    private const int Count = 2000;

    private static readonly CvPool Pool = CvPool.Samples();
    private static readonly byte[] Csv = Write(seed: 1, Count);
    private static readonly Candidate[] Candidates = Read(new MemoryStream(Csv));
    private static readonly CandidateField[] Prose = [CandidateField.Summary, CandidateField.Experience, CandidateField.Education, CandidateField.Skills];

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        Assert.Equal(Csv, Write(seed: 1, Count));
        Assert.NotEqual(Csv, Write(seed: 2, Count));
    }

    [Fact]
    public void A_small_corpus_is_the_beginning_of_a_large_one()
    {
        var small = Write(seed: 1, 100);
        Assert.Equal(small, Csv[..small.Length]);
    }

    [Fact]
    public void It_reads_back_whole_with_ids_of_their_own()
    {
        Assert.Equal(Count, Candidates.Length);
        Assert.Equal(Count, Candidates.Select(candidate => candidate.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Candidates, candidate => Assert.NotEmpty(candidate[CandidateField.Experience]));
    }

    [Fact]
    public void A_row_is_about_as_long_as_those_of_the_samples()
    {
        var sample = new FileInfo(TestFiles.Project("samples", "candidates.csv")).Length / 24.0;
        Assert.InRange(Csv.Length / (double)Count, 0.95 * sample, 1.05 * sample);
    }

    [Fact]
    public void Lines_of_prose_do_not_repeat()
    {
        string[] lines = [.. Prose.SelectMany(field => Candidates.SelectMany(candidate => candidate[field].Split('\n'))).Where(line => line.Length > 0)];
        var repeated = lines.Length - lines.Distinct(StringComparer.Ordinal).Count();
        Assert.True(repeated <= lines.Length / 1000, $"{repeated} of {lines.Length} lines repeat.");
    }

    [Fact]
    public void One_word_in_twenty_and_the_names_are_new()
    {
        var known = Read(File.OpenRead(TestFiles.Project("samples", "candidates.csv"))).SelectMany(Words).ToHashSet(StringComparer.Ordinal);
        string[] words = [.. Candidates.SelectMany(Words).Where(word => !word.All(char.IsDigit))];
        Assert.InRange(words.Count(word => !known.Contains(word)) / (double)words.Length, 0.05, 0.12);
    }

    [Fact]
    public void A_size_in_bytes_is_reached_by_the_last_candidate()
    {
        using var stream = new MemoryStream();
        var size = CandidateCorpus.Write(stream, Pool, seed: 1, bytes: 100_000);
        Assert.Equal(stream.Length, size.Bytes);
        Assert.InRange(size.Bytes, 100_000, 110_000);
        Assert.Equal(size.Candidates, Read(new MemoryStream(stream.ToArray())).Length);
    }

    [Fact]
    public void Other_candidates_can_be_recombined()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "id;experience\nX1;\"Ornithologue — Muséum — 2010-2015\nComptage des cigognes noires au printemps\"\n");
            using var stream = new MemoryStream();
            CandidateCorpus.Write(stream, CvPool.From([file]), seed: 1, count: 200);
            Assert.Contains("cigognes", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
            Assert.DoesNotContain("cigognes", Encoding.UTF8.GetString(Csv), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static byte[] Write(ulong seed, int count)
    {
        using var stream = new MemoryStream();
        CandidateCorpus.Write(stream, Pool, seed, count);
        return stream.ToArray();
    }

    private static Candidate[] Read(Stream stream)
    {
        using (stream)
        {
            using var table = CandidateTable.Open(stream, "corpus");
            Candidate[] candidates = [.. table.Map(row => Candidate.Copy(Encoding.UTF8.GetString(row.Id), row.View), degree: 1)];
            Assert.Equal(0, table.RejectCount);
            return candidates;
        }
    }

    private static IEnumerable<string> Words(Candidate candidate)
    {
        foreach (var field in Enum.GetValues<CandidateField>())
        {
            var word = new StringBuilder();
            foreach (var letter in candidate[field] + " ")
            {
                if (char.IsLetterOrDigit(letter))
                {
                    word.Append(letter);
                    continue;
                }

                if (word.Length > 0) yield return word.ToString();
                word.Clear();
            }
        }
    }
}
