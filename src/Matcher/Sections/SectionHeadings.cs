using Matcher.Text;

namespace Matcher.Sections;

/// <summary>Recognises what heads a section of a CV: "Expérience professionnelle" alone on its line, "Langues : anglais" or "OUTILS Excel" before what it heads.</summary>
internal static class SectionHeadings
{
    private const int Longest = 48; // bytes
    private const int ShortestSpaced = 9; // bytes: five letters and the blanks between them
    private const int LongestSpaced = 2 * Longest;
    private const int Column = 2; // so many blanks part columns

    /// <summary>Whether a line opens with a heading: words of headings alone, and after them the end of the line, a colon, a dash, a gap, or an end of capitals.</summary>
    /// <param name="line">The line, without blanks around it.</param>
    /// <param name="heading">The heading.</param>
    public static bool TryRead(ReadOnlySpan<byte> line, out SectionHeading heading)
    {
        if (!IsSpaced(line)) return TryReadClosed(line, out heading);
        Span<byte> closed = stackalloc byte[line.Length];
        if (!TryReadClosed(closed[..Close(line, closed)], out heading)) return false;
        heading = heading with { Content = line.Length };
        return true;
    }

    private static bool TryReadClosed(ReadOnlySpan<byte> line, out SectionHeading heading)
    {
        heading = default;
        Span<byte> form = stackalloc byte[(Longest * Folding.MaxLength) + Folding.MaxLength];
        var plain = SectionWords.Complement;
        var isCapital = true;
        var end = 0; // of the words of headings
        for (var i = 0; i < line.Length;)
        {
            var start = NextWord(line, i);
            if (start < line.Length && plain != SectionWords.Complement && Parts(line[end..start])) break;
            if (start == line.Length)
            {
                end = start;
                break;
            }

            i = WordEnd(line, start);
            if (i > Longest) return false;
            var found = SectionWords.Find(form[..Folding.FoldWord(line[start..i], form)]);
            if (found < 0) break;
            if (found != SectionWords.Complement && (plain == SectionWords.Complement || IsPlainer(found, plain))) plain = found;
            isCapital &= IsCapital(line[start..i]);
            end = i;
        }

        if (plain == SectionWords.Complement) return false;
        var content = NextWord(line, end);
        var section = SectionWords.SectionOf(plain);
        if (content == line.Length)
        {
            heading = new SectionHeading(section, line.Length, SectionWords.IsLoose(plain), isCapital);
            return end <= Longest && !IsBullet(line, isCapital);
        }

        isCapital &= !IsCapital(line[content..]);
        heading = new SectionHeading(section, content, SectionWords.IsLoose(plain), isCapital);
        return isCapital || Parts(line[end..content]);
    }

    // "Activités associatives" are unpaid work, "activités professionnelles" posts.
    private static bool IsPlainer(int found, int told) =>
        SectionWords.IsLoose(told) && (!SectionWords.IsLoose(found) || SectionWords.SectionOf(told) == CvSection.Projects);

    // "F O R M A T I O N": letters set apart.
    private static bool IsSpaced(ReadOnlySpan<byte> line)
    {
        if (line.Length is < ShortestSpaced or > LongestSpaced) return false;
        var letters = 0;
        for (var i = 0; i < line.Length;)
        {
            Utf8.Read(line, i, out var length);
            var kind = Utf8.KindAt(line, i);
            i += length;
            if (kind != CharacterKind.Word) continue;
            if (i < line.Length && Utf8.KindAt(line, i) == CharacterKind.Word) return false;
            letters++;
        }

        return letters * 2 >= ShortestSpaced;
    }

    // Of several blanks between two words one stays.
    private static int Close(ReadOnlySpan<byte> line, Span<byte> closed)
    {
        var count = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != ' ' || (i > 0 && line[i - 1] == ' ')) closed[count++] = line[i];
        }

        return count;
    }

    // "- formation" is one of many things done; "- FORMATION -" and "> Formation" are decoration.
    private static bool IsBullet(ReadOnlySpan<byte> line, bool isCapital) =>
        !isCapital && line.Length > 2 && line[1] == ' ' && line[0] is (byte)'-' or (byte)'*' or (byte)'o';

    private static bool Parts(ReadOnlySpan<byte> between)
    {
        var blanks = 0;
        for (var i = 0; i < between.Length;)
        {
            var scalar = Utf8.Read(between, i, out var length);
            var kind = Characters.Classify(scalar);
            if (kind == CharacterKind.Colon || scalar is '|' or '\t') return true;
            if (kind == CharacterKind.Dash && blanks > 0) return true;
            if (kind == CharacterKind.Space && ++blanks == Column) return true;
            i += length;
        }

        return false;
    }

    // A word in which no letter is a small one.
    private static bool IsCapital(ReadOnlySpan<byte> text)
    {
        for (var i = 0; i < text.Length;)
        {
            var scalar = Utf8.Read(text, i, out var length);
            if (Characters.Classify(scalar) == CharacterKind.Word && !Characters.IsUpper(scalar) && scalar is not (>= '0' and <= '9')) return false;
            i += length;
        }

        return true;
    }

    private static int NextWord(ReadOnlySpan<byte> line, int i)
    {
        while (i < line.Length && Utf8.KindAt(line, i) != CharacterKind.Word)
        {
            Utf8.Read(line, i, out var length);
            i += length;
        }

        return i;
    }

    private static int WordEnd(ReadOnlySpan<byte> line, int i)
    {
        while (i < line.Length && Utf8.KindAt(line, i) is CharacterKind.Word or CharacterKind.Invisible)
        {
            Utf8.Read(line, i, out var length);
            i += length;
        }

        return i;
    }
}
