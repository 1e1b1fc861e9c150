namespace Matcher.Text;

/// <summary>
/// Terms that hold a symbol or a blank and follow a rule: levels of study ("bac + 4/5"), norms ("ISO 27001"),
/// JavaScript libraries ("Node.js"), initials ("R&amp;D"), shifts ("3x8"). All others come from the list of protected terms.
/// </summary>
internal static class SpecialForms
{
    private const int LongestInitials = 3;
    private const int LongestBody = 4; // "ISO/IEC", "ISO/ASTM"

    /// <summary>Reads the special form that starts with a word.</summary>
    /// <param name="protectedTerms">The terms kept whole.</param>
    /// <param name="text">The original text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Just after the word.</param>
    /// <param name="form">The folded word; receives the folded special form.</param>
    /// <param name="formLength">The length of the form, changed only when a special form is found.</param>
    /// <returns>The offset after the special form, or <paramref name="end"/> where there is none.</returns>
    public static int Match(ProtectedTerms protectedTerms, ReadOnlySpan<byte> text, int start, int end, Span<byte> form, ref int formLength)
    {
        var word = form[..formLength];
        if (word.SequenceEqual("bac"u8) || word.SequenceEqual("baccalaureat"u8)) return Bac(text, end, form, ref formLength);
        if (word.SequenceEqual("iso"u8)) return Norm(text, end, form, ref formLength);
        if (end >= text.Length || text[end] is (byte)',' or (byte)'\n' or (byte)'\r') return end;
        if (Utf8.KindAt(text, end) == CharacterKind.Space && formLength > 1 && !OpensAfterBlank(text, end)) return end;

        Span<byte> term = stackalloc byte[Tokenizer.ScratchLength];
        var matched = protectedTerms.Match(text, start, term, out var length);
        if (matched > end)
        {
            term[..length].CopyTo(form);
            formLength = length;
            return matched;
        }

        return text[end] switch
        {
            (byte)'.' => JavaScript(text, end, form, ref formLength),
            (byte)'&' => Initials(text, start, end, form, ref formLength),
            (byte)'*' => Shift(text, end, 1, form, ref formLength),
            0xC3 when text[end..].StartsWith("×"u8) => Shift(text, end, 2, form, ref formLength),
            _ => end,
        };
    }

    // What may follow a blank inside a term, after more than one letter: "Comp & Ben", "AS 400".
    private static bool OpensAfterBlank(ReadOnlySpan<byte> text, int end)
    {
        Utf8.Read(text, end, out var length);
        var next = end + length;
        return next < text.Length && text[next] is (byte)'&' or (byte)'/' or (byte)'+' or (>= (byte)'0' and <= (byte)'9');
    }

    private static int Bac(ReadOnlySpan<byte> text, int end, Span<byte> form, ref int formLength)
    {
        var i = SkipBlanks(text, end);
        if (i >= text.Length || text[i] != '+') return end;
        i = SkipBlanks(text, i + 1);
        if (i >= text.Length || !char.IsAsciiDigit((char)text[i])) return end;
        "bac+"u8.CopyTo(form);
        formLength = 4;
        form[formLength++] = text[i++];
        var slash = SkipBlanks(text, i);
        if (slash < text.Length && text[slash] is (byte)'/' or (byte)'-')
        {
            var second = SkipBlanks(text, slash + 1);
            if (second < text.Length && text[second] == '+') second = SkipBlanks(text, second + 1);
            if (second < text.Length && char.IsAsciiDigit((char)text[second]) && !Utf8.ContinuesWord(text, second + 1))
            {
                form[formLength++] = (byte)'/';
                form[formLength++] = text[second];
                return second + 1;
            }
        }

        return i;
    }

    private static int Norm(ReadOnlySpan<byte> text, int end, Span<byte> form, ref int formLength)
    {
        var i = end;
        if (i < text.Length && text[i] == '/')
        {
            // "ISO/IEC 27001", "ISO/CEI 27001", "ISO/TS 16949"
            i++;
            while (i < text.Length && i - end <= LongestBody && char.IsAsciiLetter((char)text[i])) i++;
        }

        i = SkipBlanks(text, i);
        if (i < text.Length && text[i] == '-') i++;
        var digits = i;
        while (i < text.Length && char.IsAsciiDigit((char)text[i])) i++;
        if (i - digits is < 4 or > 5 || Utf8.ContinuesWord(text, i)) return end;
        text[digits..i].CopyTo(form[3..]);
        formLength = 3 + i - digits;
        return i;
    }

    private static int JavaScript(ReadOnlySpan<byte> text, int end, Span<byte> form, ref int formLength)
    {
        var isScript = end + 2 < text.Length && (text[end + 1] | 0x20) == 'j' && (text[end + 2] | 0x20) == 's'
            && !Utf8.ContinuesWord(text, end + 3);
        if (!isScript || formLength + 3 > form.Length) return end;
        ".js"u8.CopyTo(form[formLength..]);
        formLength += 3;
        return end + 3;
    }

    // "3*8" and "3×8" are what others write "3x8".
    private static int Shift(ReadOnlySpan<byte> text, int end, int signLength, Span<byte> form, ref int formLength)
    {
        var i = end + signLength;
        var isShift = formLength == 1 && char.IsAsciiDigit((char)form[0]) && i < text.Length && char.IsAsciiDigit((char)text[i])
            && !Utf8.ContinuesWord(text, i + 1);
        if (!isShift) return end;
        form[formLength++] = (byte)'x';
        form[formLength++] = text[i];
        return i + 1;
    }

    private static int Initials(ReadOnlySpan<byte> text, int start, int end, Span<byte> form, ref int formLength)
    {
        var first = text[end..].StartsWith("&amp;"u8) ? end + 5 : end + 1;
        var i = first;
        while (i < text.Length && i - first <= LongestInitials && text[i] is >= (byte)'A' and <= (byte)'Z') i++;
        var after = i - first;
        var isInitials = end - start <= LongestInitials && after is > 0 and <= LongestInitials && IsUpper(text[start..end])
            && !Utf8.ContinuesWord(text, i);
        if (!isInitials) return end;
        form[formLength++] = (byte)'&';
        for (var j = first; j < i; j++) form[formLength++] = (byte)(text[j] | 0x20);
        return i;
    }

    private static int SkipBlanks(ReadOnlySpan<byte> text, int offset)
    {
        while (offset < text.Length && Utf8.KindAt(text, offset) == CharacterKind.Space)
        {
            Utf8.Read(text, offset, out var length);
            offset += length;
        }

        return offset;
    }

    private static bool IsUpper(ReadOnlySpan<byte> letters) => !letters.ContainsAnyExceptInRange((byte)'A', (byte)'Z');
}
