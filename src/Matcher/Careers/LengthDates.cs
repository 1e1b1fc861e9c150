using Matcher.Periods;
using Matcher.Text;

namespace Matcher.Careers;

/// <summary>Tells the length of a post ("3 ans chez Logidis comme magasinier", "maçon pendant six ans", "maçon : 6 ans chez …") from any other length of time.</summary>
internal static class LengthDates
{
    private const int LongestForm = 10;

    private static readonly FormTable Leading = WordList.Table("pendant durant");
    private static readonly FormTable Following = WordList.Table("chez comme en au a dans");

    /// <summary>What a length of time is to the post of its line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="period">The length.</param>
    public static PostDate Of(CareerText text, CareerLine line, in Period period)
    {
        var before = text.Text[line.Start..period.Start];
        var after = text.Text[period.End..line.End];
        // "Expérience de huit ans en tant que jardinier" sums up the posts that have dates.
        if (text.HasSpans && (before.IndexOf("rience"u8) >= 0 || before.IndexOf("RIENCE"u8) >= 0)) return PostDate.None;
        // And where posts are told from year to year, a length within a sentence tells of one of them, or of another life.
        if (text.HasRanges && before.ContainsAnyInRange((byte)'0', (byte)'z')) return PostDate.None;
        if ((IsOn(Leading, LastWord(before)) || before.TrimEnd((byte)' ') is [.., (byte)':']) && text.NamesJob(before)) return PostDate.Dates;
        return IsOn(Following, FirstWord(after)) && ToldPosts.Tell(text, after) ? PostDate.Dates : PostDate.None;
    }

    private static ReadOnlySpan<byte> LastWord(ReadOnlySpan<byte> passage)
    {
        passage = passage.TrimEnd((byte)' ');
        return passage[(passage.LastIndexOf((byte)' ') + 1)..];
    }

    private static ReadOnlySpan<byte> FirstWord(ReadOnlySpan<byte> passage)
    {
        passage = passage.TrimStart((byte)' ');
        var end = passage.IndexOf((byte)' ');
        return end < 0 ? passage : passage[..end];
    }

    private static bool IsOn(FormTable words, ReadOnlySpan<byte> word)
    {
        Span<byte> form = stackalloc byte[LongestForm * Folding.MaxLength];
        return word.Length <= LongestForm && words.Contains(form[..Folding.FoldWord(word, form)]);
    }
}
