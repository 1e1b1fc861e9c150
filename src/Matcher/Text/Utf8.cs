using System.Buffers;
using System.Text;

namespace Matcher.Text;

/// <summary>Reads UTF-8 one scalar at a time; what is not valid reads as a separator and never throws.</summary>
internal static class Utf8
{
    /// <summary>Stands for a byte sequence that is no scalar: its kind is <see cref="CharacterKind.Other"/>.</summary>
    public const int Invalid = 0xFFFD;

    private const int MostMarks = 8;

    /// <summary>The scalar at an offset.</summary>
    /// <param name="text">UTF-8 text; the offset lies inside it.</param>
    /// <param name="offset">Where to read.</param>
    /// <param name="length">How many bytes it takes, at least 1.</param>
    public static int Read(ReadOnlySpan<byte> text, int offset, out int length)
    {
        var first = text[offset];
        if (first < 0x80)
        {
            length = 1;
            return first;
        }

        var status = Rune.DecodeFromUtf8(text[offset..], out var rune, out length);
        if (length == 0) length = 1;
        return status == OperationStatus.Done ? rune.Value : Invalid;
    }

    /// <summary>The kind of the character at an offset; <see cref="CharacterKind.NewLine"/> past the end.</summary>
    public static CharacterKind KindAt(ReadOnlySpan<byte> text, int offset)
    {
        if ((uint)offset >= (uint)text.Length) return CharacterKind.NewLine;
        var first = text[offset];
        return first < 0x80 ? Characters.ClassifyAscii(first) : Characters.Classify(Read(text, offset, out _));
    }

    /// <summary>The kind of the character at an offset, or after the characters there that cannot be seen; of a long run of those, no more than a few are stepped over.</summary>
    public static CharacterKind VisibleKindAt(ReadOnlySpan<byte> text, int offset)
    {
        for (var i = 0; i < MostMarks && KindAt(text, offset) == CharacterKind.Invisible; i++)
        {
            Read(text, offset, out var length);
            offset += length;
        }

        return KindAt(text, offset);
    }

    /// <summary>Whether the word that ends before an offset goes on: a letter follows, or an accent that changes its last one.</summary>
    public static bool ContinuesWord(ReadOnlySpan<byte> text, int offset) =>
        VisibleKindAt(text, offset) == CharacterKind.Word || (offset < text.Length && text[offset] >= 0x80 && Read(text, offset, out _) is >= 0x300 and <= 0x36F);
}
