namespace Matcher.Text;

/// <summary>Tells a full stop that ends a sentence from one that does not.</summary>
internal static class Sentences
{
    /// <summary>Whether the full stop at an offset ends a sentence: white space and a capital, a digit or the end follow, and no initial comes before.</summary>
    public static bool EndsAt(ReadOnlySpan<byte> text, int offset)
    {
        var next = offset + 1;
        if (next >= text.Length) return true;
        if (Utf8.KindAt(text, next) is CharacterKind.NewLine) return true;
        if (Utf8.KindAt(text, next) is not CharacterKind.Space || IsAfterInitial(text, offset)) return false;
        while (next < text.Length && Utf8.KindAt(text, next) == CharacterKind.Space) next += Step(text, next);
        if (next >= text.Length) return true;
        var scalar = Utf8.Read(text, next, out _);
        return scalar is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or (>= 0xC0 and <= 0xDE) or 0x152;
    }

    private static bool IsAfterInitial(ReadOnlySpan<byte> text, int offset) =>
        offset > 0 && text[offset - 1] is >= (byte)'A' and <= (byte)'Z'
        && (offset == 1 || Utf8.KindAt(text, offset - 2) is CharacterKind.Space or CharacterKind.NewLine);

    private static int Step(ReadOnlySpan<byte> text, int offset)
    {
        Utf8.Read(text, offset, out var length);
        return length;
    }
}
