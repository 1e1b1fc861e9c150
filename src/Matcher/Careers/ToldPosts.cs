using Matcher.Periods;
using Matcher.Text;
using Matcher.Trades;

namespace Matcher.Careers;

/// <summary>Tells the sentences in which somebody says what he was: "J'ai débuté comme …", "elle est infirmière", "en tant que …", "3 ans chez … comme …".</summary>
internal static class ToldPosts
{
    private const int LongestForm = 16;
    private const int MostBetween = 4; // words between what introduces a job and the job
    private const int LongestJob = 60; // bytes

    // Words that introduce a job.
    private static readonly FormTable Introductions = WordList.Table(
        "comme que qu qualite suis etais etait ete est fus fut devenu devenue deviens devient devenir redevenu poste postes fonction fonctions metier role "
        + "promu promue nomme nommee embauche embauchee recrute recrutee engage engagee as");

    // Words that may stand between.
    private static readonly FormTable Between = WordList.Table("de d du des la le les l un une mon ma en cdi cdd aujourd hui actuellement alors ensuite puis d abord toujours a occupe the an tant");

    // Words that say that it began.
    private static readonly FormTable Beginnings = WordList.Table(
        "debute debutai debut commence commencai demarre rejoint rejoins rejoignis integre entre entree embauche embauchee recrute recrutee promu promue nomme nommee devenu devenue deviens devient");

    /// <summary>What a date or a span is to the job that a passage tells, wherever it stands in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="period">The period.</param>
    /// <param name="start">Where the passage begins.</param>
    public static PostDate DateOf(CareerText text, ReadOnlySpan<byte> passage, in Period period, int start)
    {
        if (!Tell(text, passage, period.Start - start, period.End - start)) return PostDate.None;
        if (period.IsSpan) return PostDate.Dates;
        if (IsEnd(passage[..(period.Start - start)])) return PostDate.Ends;
        return Has(Beginnings, passage) ? PostDate.Begins : PostDate.None;
    }

    /// <summary>Whether a passage says what job somebody has or had.</summary>
    /// <param name="text">The text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="skipStart">Where its dates begin; they may stand between: "je suis depuis 2017 responsable".</param>
    /// <param name="skipEnd">Where its dates end.</param>
    public static bool Tell(CareerText text, ReadOnlySpan<byte> passage, int skipStart = 0, int skipEnd = 0)
    {
        var left = 0; // how many words more the job may be away
        for (var i = 0; i < passage.Length;)
        {
            if (i >= skipStart && i < skipEnd)
            {
                i = skipEnd;
                continue;
            }

            if (Utf8.KindAt(passage, i) != CharacterKind.Word)
            {
                Utf8.Read(passage, i, out var length);
                i += length;
                continue;
            }

            var end = EndOfWord(passage, i);
            if (IsOn(Introductions, passage[i..end]))
            {
                left = MostBetween;
            }
            else if (left > 0)
            {
                if (IsOn(Between, passage[i..end])) left--;
                else if (OpensWithJob(text, passage[i..])) return true;
                else left = 0;
            }

            i = end;
        }

        return false;
    }

    // "… jusqu'en 2019", "… jusqu'à août 2021"
    private static bool IsEnd(ReadOnlySpan<byte> before)
    {
        var last = before.LastIndexOf("jusqu"u8);
        return last >= 0 && before.Length - last <= LongestForm;
    }

    private static bool Has(FormTable words, ReadOnlySpan<byte> passage)
    {
        for (var i = 0; i < passage.Length;)
        {
            var end = EndOfWord(passage, i);
            if (end > i && IsOn(words, passage[i..end])) return true;
            i = end;
            if (i == passage.Length) break;
            Utf8.Read(passage, i, out var length);
            i += length;
        }

        return false;
    }

    private static bool OpensWithJob(CareerText text, ReadOnlySpan<byte> rest)
    {
        rest = rest[..Math.Min(rest.Length, LongestJob)];
        var comma = rest.IndexOfAny((byte)',', (byte)'.', (byte)'(');
        return text.NamesJob(comma < 0 ? rest : rest[..comma]);
    }

    private static int EndOfWord(ReadOnlySpan<byte> passage, int start)
    {
        var end = start;
        while (end < passage.Length && Utf8.KindAt(passage, end) is CharacterKind.Word or CharacterKind.Invisible)
        {
            Utf8.Read(passage, end, out var length);
            end += length;
        }

        return end;
    }

    private static bool IsOn(FormTable words, ReadOnlySpan<byte> word)
    {
        Span<byte> form = stackalloc byte[LongestForm * Folding.MaxLength];
        return word.Length <= LongestForm && words.Contains(form[..Folding.FoldWord(word, form)]);
    }
}
