using System.Text.Unicode;

namespace Matcher.Files.Encodings;

/// <summary>Reads a stream from its position to find whether it is UTF-8.</summary>
internal static class Utf8Check
{
    private const int BlockSize = 1 << 18;
    private const int LongestSequence = 4;

    /// <summary>The 1-based line of the first byte that is not UTF-8, or 0 when all are. The stream is left anywhere.</summary>
    public static int FirstFaultyLine(Stream stream)
    {
        var block = new byte[BlockSize];
        var kept = 0;
        var start = stream.Position;
        var judged = 0L;
        while (true)
        {
            var read = stream.ReadAtLeast(block.AsSpan(kept), BlockSize - kept, throwOnEndOfStream: false);
            var end = kept + read;
            var final = end < BlockSize;

            // A character cut by the end of the block is judged with the next block.
            var whole = final ? end : WholeCharacters(block.AsSpan(0, end));
            if (!Utf8.IsValid(block.AsSpan(0, whole))) return LineAt(stream, start, judged) + LinesBeforeFault(block.AsSpan(0, whole));
            if (final) return 0;
            judged += whole;
            kept = end - whole;
            block.AsSpan(whole, kept).CopyTo(block);
        }
    }

    private static int WholeCharacters(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back < LongestSequence && back < bytes.Length; back++)
        {
            var b = bytes[^back];
            if (b < 0x80) break;
            if (b < 0xC0) continue;
            var length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
            return length > back ? bytes.Length - back : bytes.Length;
        }

        return bytes.Length;
    }

    /// <summary>The line of an offset, by reading again: sound files need not count their lines.</summary>
    private static int LineAt(Stream stream, long start, long offset)
    {
        var block = new byte[BlockSize];
        var line = 1;
        stream.Position = start;
        while (offset > 0)
        {
            var read = stream.Read(block.AsSpan(0, (int)Math.Min(offset, BlockSize)));
            line += block.AsSpan(0, read).Count((byte)'\n');
            offset -= read;
        }

        return line;
    }

    /// <summary>Line breaks before the first faulty byte.</summary>
    private static int LinesBeforeFault(ReadOnlySpan<byte> bytes)
    {
        var lines = 0;
        while (true)
        {
            var next = bytes.IndexOf((byte)'\n');
            var line = next < 0 ? bytes : bytes[..(next + 1)];
            if (next < 0 || !Utf8.IsValid(line)) return lines;
            lines++;
            bytes = bytes[(next + 1)..];
        }
    }
}
