using System.Text;

namespace Matcher.Files.Encodings;

/// <summary>Finds how the bytes of an input are to be read.</summary>
/// <param name="MarkLength">Bytes of the byte order mark, 0 without one.</param>
/// <param name="Transcoded">The encoding to convert from, or null when the bytes are UTF-8 as they stand.</param>
/// <param name="FaultyLine">The 1-based line of the first byte that is not UTF-8, 0 when there is none or it does not matter.</param>
internal readonly record struct InputEncoding(int MarkLength, Encoding? Transcoded, int FaultyLine)
{
    private const int WindowsWestern = 1252;
    private const int LongestMark = 4;

    private static readonly Encoding Utf32BigEndian = new UTF32Encoding(bigEndian: true, byteOrderMark: false);
    private static readonly byte[] Utf32LittleMark = [0xFF, 0xFE, 0, 0];
    private static readonly byte[] Utf32BigMark = [0, 0, 0xFE, 0xFF];
    private static readonly byte[] Utf16LittleMark = [0xFF, 0xFE];
    private static readonly byte[] Utf16BigMark = [0xFE, 0xFF];
    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>Reads the input once when it has no mark or a UTF-8 mark. The stream is left anywhere.</summary>
    /// <param name="input">A seekable stream at its start.</param>
    public static InputEncoding Detect(Stream input)
    {
        Span<byte> head = stackalloc byte[LongestMark];
        head = head[..input.ReadAtLeast(head, LongestMark, throwOnEndOfStream: false)];
        if (head.StartsWith(Utf32LittleMark)) return new InputEncoding(4, Encoding.UTF32, 0);
        if (head.StartsWith(Utf32BigMark)) return new InputEncoding(4, Utf32BigEndian, 0);
        if (head.StartsWith(Utf16LittleMark)) return new InputEncoding(2, Encoding.Unicode, 0);
        if (head.StartsWith(Utf16BigMark)) return new InputEncoding(2, Encoding.BigEndianUnicode, 0);

        var mark = head.StartsWith(Utf8Mark) ? Utf8Mark.Length : 0;
        input.Position = mark;
        var faulty = Utf8Check.FirstFaultyLine(input);
        if (faulty == 0) return new InputEncoding(mark, null, 0);

        // Under a UTF-8 mark the faulty bytes are replaced, so that what is scored is always UTF-8.
        return mark > 0
            ? new InputEncoding(mark, Encoding.UTF8, faulty)
            : new InputEncoding(0, CodePagesEncodingProvider.Instance.GetEncoding(WindowsWestern), faulty);
    }
}
