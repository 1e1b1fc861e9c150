using System.Buffers;

namespace Matcher.Corpus.Writing;

/// <summary>A field of a CSV: in quotes, its own quotes doubled, where it holds a separator, a quote or a line break.</summary>
internal static class QuotedField
{
    private static readonly SearchValues<byte> Special = SearchValues.Create(";\"\r\n"u8);

    /// <summary>Appends a field.</summary>
    public static void Append(ByteSink sink, ReadOnlySpan<byte> field)
    {
        if (!field.ContainsAny(Special))
        {
            sink.Append(field);
            return;
        }

        sink.Append("\""u8);
        for (var quote = field.IndexOf((byte)'"'); quote >= 0; quote = field.IndexOf((byte)'"'))
        {
            sink.Append(field[..(quote + 1)]);
            sink.Append("\""u8);
            field = field[(quote + 1)..];
        }

        sink.Append(field);
        sink.Append("\""u8);
    }
}
