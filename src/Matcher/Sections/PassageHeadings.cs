using Matcher.Text;

namespace Matcher.Sections;

/// <summary>Recognises headings within a long line, as of a CV that has lost its line breaks: "… 2018-2020. Formation : BTS, 2012".</summary>
internal static class PassageHeadings
{
    private const int Longest = 48; // bytes
    private const int FewestCapitals = 5;
    private const int InCapitals = 3; // words; so many after a heading, and capitals tell nothing

    /// <summary>Whether a heading opens a passage of a longer line: "Formation : 2010-2012 BTS", "FORMATION 2010-2012 BTS".</summary>
    /// <param name="passage">From the first word of the passage to the end of the line.</param>
    /// <param name="before">What stands before: after a word a heading must be in capitals, after one in capitals of two words.</param>
    /// <param name="length">The length of the heading, its colon within.</param>
    /// <param name="section">What the section holds.</param>
    public static bool TryOpen(ReadOnlySpan<byte> passage, HeadingPlace before, out int length, out CvSection section)
    {
        (length, section) = (0, CvSection.Untold);
        var (named, areCapitals, words) = (SectionWords.Complement, true, 0);
        for (var i = 0; i < passage.Length && i < Longest;)
        {
            var kind = Utf8.KindAt(passage, i);
            if (kind == CharacterKind.Word)
            {
                var found = Find(passage, i, out i, out var isCapital);
                if (found < 0 || (!isCapital && before != HeadingPlace.AfterSign)) break;
                areCapitals &= isCapital;
                if (named == SectionWords.Complement) named = found;
                if (areCapitals) length = i;
                words++;
                continue;
            }

            if (kind == CharacterKind.Colon && named != SectionWords.Complement && (!SectionWords.StandsInside(named) || areCapitals))
            {
                length = i + 1;
                section = SectionWords.SectionOf(named);
                return true;
            }

            if (kind is not (CharacterKind.Space or CharacterKind.Apostrophe or CharacterKind.Item)) break;
            Utf8.Read(passage, i, out var bytes);
            i += bytes;
        }

        // Without a colon, capitals tell a heading from other words; "RH" and "DE" are none.
        if (length < FewestCapitals || (words < 2 && before == HeadingPlace.AfterCapitals) || named == SectionWords.Complement || SectionWords.StandsInside(named)) return false;
        if (IsInCapitals(passage[length..])) return false;
        section = SectionWords.SectionOf(named);
        return true;
    }

    // A CV in capitals from end to end: "FORMATION DES OPERATEURS DE NUIT" is a task. "FORMATION BTS comptabilité" is none.
    private static bool IsInCapitals(ReadOnlySpan<byte> rest)
    {
        var words = 0;
        for (var i = 0; i < rest.Length && words < InCapitals;)
        {
            if (Utf8.KindAt(rest, i) != CharacterKind.Word)
            {
                Utf8.Read(rest, i, out var length);
                i += length;
                continue;
            }

            var start = i;
            Find(rest, i, out i, out var isCapital);
            if (!isCapital) return false;
            if (!char.IsAsciiDigit((char)rest[start])) words++;
        }

        return words == InCapitals;
    }

    private static int Find(ReadOnlySpan<byte> line, int start, out int end, out bool isCapital)
    {
        end = start;
        isCapital = true;
        while (end < line.Length && Utf8.KindAt(line, end) is CharacterKind.Word or CharacterKind.Invisible)
        {
            isCapital &= !Characters.IsLower(Utf8.Read(line, end, out var length));
            end += length;
        }

        if (end - start > Longest) return -1;
        Span<byte> form = stackalloc byte[Longest * Folding.MaxLength];
        return SectionWords.Find(form[..Folding.FoldWord(line[start..end], form)]);
    }
}
