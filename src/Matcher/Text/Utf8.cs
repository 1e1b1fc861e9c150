using System.Buffers;
using System.Text;

namespace Matcher.Text;

/// <summary>Reads UTF-8 one scalar at a time; what is not valid reads as a separator and never throws.</summary>
internal static class Utf8
{
    /// <summary>Stands for a byte sequence that is no scalar: its kind is <see cref="CharacterKind.Other"/>.</summary>
    public const int Invalid = 0xFFFD;

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
}
