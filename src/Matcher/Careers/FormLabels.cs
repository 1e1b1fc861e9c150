using System.Text;
using Matcher.Periods;
using Matcher.Text;

namespace Matcher.Careers;

/// <summary>Recognises the labels of forms such as the Europass CV: they open a line, and a colon, blanks or the line's end follow.</summary>
internal static class FormLabels
{
    private const int Complement = 0;
    private const int LongestWord = 20;
    private const int Telling = 3; // words; so many need nothing after them

    private static readonly FormTable Words = Make();

    /// <summary>What the label of a line says, if it has one.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isAlone">Whether nothing but the label stands on it.</param>
    public static FormLabel Of(ReadOnlySpan<byte> line, out bool isAlone)
    {
        var label = Of(line, out int end);
        isAlone = line[end..].Trim(": \t"u8).IsEmpty;
        return label;
    }

    /// <summary>What the label of a line says, if it has one.</summary>
    /// <param name="line">The line.</param>
    /// <param name="labelEnd">The first byte after it.</param>
    public static FormLabel Of(ReadOnlySpan<byte> line, out int labelEnd)
    {
        labelEnd = 0;
        Span<byte> form = stackalloc byte[LongestWord * Folding.MaxLength];
        var named = FormLabel.None;
        var words = 0;
        for (var i = 0; i < line.Length;)
        {
            var kind = Utf8.KindAt(line, i);
            Utf8.Read(line, i, out var length);
            if (kind == CharacterKind.Colon || line[i] == '\t' || (line[i] == ' ' && i + 1 < line.Length && line[i + 1] == ' '))
            {
                labelEnd = i;
                return named;
            }

            if (kind != CharacterKind.Word)
            {
                if (kind is not (CharacterKind.Space or CharacterKind.Apostrophe or CharacterKind.Item)) return FormLabel.None;
                i += length;
                continue;
            }

            var end = i;
            while (end < line.Length && Utf8.KindAt(line, end) is CharacterKind.Word or CharacterKind.Invisible)
            {
                Utf8.Read(line, end, out length);
                end += length;
            }

            var found = end - i > LongestWord ? -1 : Words.Find(form[..Folding.FoldWord(line[i..end], form)]);
            if (found < 0)
            {
                labelEnd = i;
                return words >= Telling || named == FormLabel.Dates ? named : FormLabel.None;
            }

            if (named == FormLabel.None) named = (FormLabel)found;
            words++;
            i = end;
        }

        labelEnd = line.Length;
        return named;
    }

    /// <summary>Whether nothing but a length of time stands on a line: "6 ans 5 mois", as exports give the whole stay with an employer.</summary>
    public static bool IsLength(ReadOnlySpan<byte> line)
    {
        var lexer = new DateLexer(line, 0);
        var hasUnit = false;
        while (lexer.TryRead(out var item))
        {
            hasUnit |= item.Word is DateWord.Years or DateWord.Months;
            if (item.Word is not (DateWord.Years or DateWord.Months or DateWord.Number or DateWord.And or DateWord.Comma or DateWord.Open or DateWord.Close)) return false;
        }

        return hasUnit;
    }

    private static FormTable Make()
    {
        var table = new FormTable();
        Add(table, (int)FormLabel.Dates, "dates date periode periodes duree");
        Add(table, (int)FormLabel.Head, "fonction poste emploi intitule employeur entreprise societe etablissement organisme structure");
        Add(table, (int)FormLabel.Account, "activites activite responsabilites missions mission taches realisations secteur lieu ville contrat competences");
        Add(table, Complement, "ou et de du la le l d des occupe occupee nom adresse principales principaux type delivre certificat diplome enseignement formation exerce exercee");
        return table;
    }

    private static void Add(FormTable table, int value, string forms)
    {
        foreach (var form in forms.Split(' ')) table.GetOrAdd(Encoding.UTF8.GetBytes(form), value);
    }
}
