using System.Runtime.Intrinsics;
using System.Text;
using CsvHelper;
using Matcher.Benchmarks.Data;
using Matcher.Floor;

namespace Matcher.Benchmarks.Tests.Floor;

public class FloorTests
{
    private static readonly byte[] Csv = BenchmarkCandidates.Csv(200);

    [Fact]
    public void Every_word_is_found_folded_and_cut_at_16_bytes()
    {
        foreach (var field in Fields().Append("Un mot de plus de seize lettres : ANTICONSTITUTIONNELLEMENT, œuvre3x8"u8.ToArray()).Append([]))
        {
            var found = new Collector([]);
            WordSplitter.Split(field, ref found);
            Assert.Equal(Plain(field), found.Words);
        }
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    public void A_word_may_end_where_a_block_ends(int length)
    {
        foreach (var start in Enumerable.Range(0, length))
        {
            var text = Encoding.ASCII.GetBytes(new string(' ', start) + new string('x', length - start));
            var found = new Collector([]);
            WordSplitter.Split(text, ref found);
            Assert.Equal(Plain(text), found.Words);
        }
    }

    [Fact]
    public void The_pass_counts_what_a_plain_one_counts_on_any_number_of_threads()
    {
        string[] words = [.. Fields().SelectMany(Plain)];
        var known = words.Distinct(StringComparer.Ordinal).Take(WordTable.Capacity).ToHashSet(StringComparer.Ordinal);
        using var first = Reader();
        var table = BarePass.Learn(first);
        foreach (var degree in new[] { 1, 2 })
        {
            using var reader = Reader();
            Assert.Equal(new PassCount(200, words.Length, words.Count(known.Contains)), BarePass.Run(reader, table, degree));
        }
    }

    [Fact]
    public void The_visit_reads_every_byte_of_every_field()
    {
        using var reader = Reader();
        var visit = FieldVisit.Run(reader);
        Assert.Equal(200, visit.Records);
        Assert.Equal(Fields().Sum(field => (long)field.Length), visit.Bytes);
        Assert.NotEqual(0UL, visit.Sum);
    }

    [Fact]
    public void The_program_says_what_it_expects()
    {
        using var error = new StringWriter();
        Assert.Equal(2, FloorProgram.Run([], TextWriter.Null, error));
        Assert.Contains("visit FILE", error.ToString(), StringComparison.Ordinal);
    }

    private static CsvReader Reader() => CsvReader.Create(Csv, new CsvReaderOptions { Separator = ';' });

    private static List<byte[]> Fields()
    {
        var fields = new List<byte[]>();
        using var reader = Reader();
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++) fields.Add(reader.GetSpan(i).ToArray());
        }

        return fields;
    }

    private static List<string> Plain(byte[] field)
    {
        var words = new List<string>();
        var word = new List<byte>();
        foreach (var letter in field.Append((byte)' '))
        {
            if (letter >= 0x80 || char.IsAsciiLetterOrDigit((char)letter))
            {
                word.Add(letter < 0x80 ? (byte)char.ToLowerInvariant((char)letter) : letter);
                continue;
            }

            if (word.Count > 0) words.Add(Convert.ToHexString([.. word.Take(WordSplitter.Kept)]));
            word.Clear();
        }

        return words;
    }

    private readonly struct Collector(List<string> words) : IWordHandler
    {
        public List<string> Words => words;

        public void Take(Vector128<byte> word)
        {
            var bytes = new byte[WordSplitter.Kept];
            word.CopyTo(bytes);
            words.Add(Convert.ToHexString(bytes.AsSpan().TrimEnd((byte)0)));
        }
    }
}
