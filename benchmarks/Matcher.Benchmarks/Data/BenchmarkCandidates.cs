using System.Text;
using Matcher.Candidates;
using Matcher.Corpus.Sources;
using Matcher.Corpus.Writing;
using Matcher.Files.Reading;

namespace Matcher.Benchmarks.Data;

/// <summary>The candidates that benchmarks work through: those of the corpus, always the same.</summary>
internal static class BenchmarkCandidates
{
    private const ulong Seed = 1;

    private static readonly CvPool Pool = CvPool.Samples();

    /// <summary>The first candidates of the corpus as a CSV.</summary>
    public static byte[] Csv(int count)
    {
        using var stream = new MemoryStream();
        CandidateCorpus.Write(stream, Pool, Seed, count);
        return stream.ToArray();
    }

    /// <summary>The first candidates of the corpus.</summary>
    public static Candidate[] Of(int count)
    {
        using var table = CandidateTable.Open(new MemoryStream(Csv(count)), "corpus");
        return [.. table.Map(row => Candidate.Copy(Encoding.UTF8.GetString(row.Id), row.View), degree: 1)];
    }

    /// <summary>Candidates whose experience is that of as many of the corpus as fill a length.</summary>
    /// <param name="count">How many.</param>
    /// <param name="bytes">How long each is, cut at the end of a line.</param>
    public static Candidate[] OfLength(int count, int bytes)
    {
        var all = Of(Math.Max(count, 64));
        return [.. Enumerable.Range(0, count).Select(number => new Candidate($"L{number}", Lines(all, number, bytes)))];
    }

    /// <summary>How many bytes stand in the fields of candidates.</summary>
    public static long Bytes(IEnumerable<Candidate> candidates) =>
        candidates.Sum(candidate => Enum.GetValues<CandidateField>().Sum(field => (long)Encoding.UTF8.GetByteCount(candidate[field])));

    private static Dictionary<CandidateField, string> Lines(Candidate[] all, int first, int bytes)
    {
        var text = new StringBuilder();
        var length = 0;
        for (var i = first; length < bytes; i++)
        {
            foreach (var line in all[i % all.Length][CandidateField.Experience].Split('\n'))
            {
                if (length >= bytes) break;
                text.Append(line).Append('\n');
                length += Encoding.UTF8.GetByteCount(line) + 1;
            }
        }

        return new Dictionary<CandidateField, string> { [CandidateField.Title] = all[first % all.Length][CandidateField.Title], [CandidateField.Experience] = text.ToString() };
    }
}
