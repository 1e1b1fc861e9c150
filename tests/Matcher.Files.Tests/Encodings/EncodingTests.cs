using System.Text;
using Matcher.Files.Encodings;
using Matcher.Files.Reading;
using Matcher.Files.Tests.Reading;

namespace Matcher.Files.Tests.Encodings;

public sealed class EncodingTests
{
    private const string Text = "id;titre\nC1;Ingénieur œuvre – 12 €\nC2;\"é\nè\"\n";

    private static readonly string[] Expected = ["2 2 C1: title=Ingénieur œuvre – 12 €", "3 3 C2: title=é⏎è"];

    public static TheoryData<string> Marked() => ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_is_honoured(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var (rows, rejects, notices) = Readings.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);
        Assert.Equal<string[]>(Expected, [.. rows]);
        Assert.Empty(rejects);
        Assert.Single(notices);
    }

    [Fact]
    public void Utf8_needs_no_mark()
    {
        var (rows, _, notices) = Readings.Read(Readings.Utf8(Text));
        Assert.Equal<string[]>(Expected, [.. rows]);
        Assert.Single(notices);
    }

    [Fact]
    public void What_is_not_utf8_reads_as_Windows_1252_and_that_is_told_once()
    {
        var (rows, _, notices) = Readings.Read(Windows1252(Text));
        Assert.Equal<string[]>(Expected, [.. rows]);
        Assert.Equal(
            "test.csv : lu en Windows-1252, car ce n'est pas de l'UTF-8 valide (premier octet fautif ligne 2). Si des accents sont faux, enregistrez le fichier en UTF-8.",
            Assert.Single(notices, n => n.Contains("1252", StringComparison.Ordinal)));
    }

    [Fact]
    public void One_faulty_byte_at_the_far_end_decides_for_the_whole_input()
    {
        var ascii = "id;titre\n" + string.Concat(Enumerable.Range(1, 60_000).Select(i => $"C{i};Dev\n"));
        var (rows, _, notices) = Readings.Read([.. Readings.Utf8(ascii), .. "Z1;caf\u00E9\n"u8[..6], 0xE9, (byte)'\n']);
        Assert.Equal("60002 60002 Z1: title=café", rows[^1]);
        Assert.Contains(notices, n => n.Contains("ligne 60002", StringComparison.Ordinal));
    }

    [Fact]
    public void Faulty_bytes_under_a_utf8_mark_read_as_replacement_characters()
    {
        var (rows, _, notices) = Readings.Read([0xEF, 0xBB, 0xBF, .. "id;titre\nC1;a"u8, 0xE9, .. "b é\n"u8]);
        Assert.Equal("2 2 C1: title=a\uFFFDb é", Assert.Single(rows));
        Assert.Contains(notices, n => n.Contains("ligne 2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_character_cut_by_a_block_is_whole(int shift)
    {
        // Blocks are of 2^18 bytes: characters of four bytes, moved byte by byte, lie across every border.
        var bytes = new byte[shift].Concat(Readings.Utf8(string.Concat(Enumerable.Repeat("😀", 200_000)))).ToArray();
        Array.Fill(bytes, (byte)'a', 0, shift);
        Assert.Equal(0, Utf8Check.FirstFaultyLine(new MemoryStream(bytes)));
        Assert.Equal(1, Utf8Check.FirstFaultyLine(new MemoryStream(bytes[..^1])));
    }

    [Fact]
    public void A_pipe_is_kept_aside_in_memory_then_on_disk_and_reads_the_same()
    {
        var bytes = Windows1252(Text);
        foreach (var memory in (int[])[10, 1000])
        {
            using var copy = Spool.Copy(new TrickleStream(bytes, 7), memory);
            Assert.Equal(memory < bytes.Length, copy is FileStream);
            using var read = new MemoryStream();
            copy.CopyTo(read);
            Assert.Equal(bytes, read.ToArray());
        }
    }

    [Fact]
    public void A_stream_that_cannot_seek_reads_as_a_file_does()
    {
        using var stream = new TrickleStream(Windows1252(Text), 3);
        Assert.Equal<string[]>(Expected, [.. Readings.Read(stream).Rows]);
    }

    [Fact]
    public void A_temporary_copy_leaves_nothing_behind()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A file held open keeps its name there.");
        var before = Directory.GetFiles(Path.GetTempPath(), "matcher-*").Length;
        using var copy = Spool.Copy(new MemoryStream(new byte[100]), memory: 10);
        Assert.IsType<FileStream>(copy);
        Assert.Equal(before, Directory.GetFiles(Path.GetTempPath(), "matcher-*").Length);
    }

    private static byte[] Windows1252(string text) => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text);
}
