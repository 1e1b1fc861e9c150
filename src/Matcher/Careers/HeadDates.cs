using Matcher.Periods;
using Matcher.Text;

namespace Matcher.Careers;

/// <summary>Tells the period that dates a post from one that is told of: it opens or closes its line, or stands between commas, dashes, brackets.</summary>
internal static class HeadDates
{
    private const int LongestLine = 400; // bytes; a longer line is prose
    private const int LongestWithDate = 180;
    private const int LongestOfOne = 120;

    /// <summary>What a period is to the post of its line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="period">A period that begins on it.</param>
    /// <param name="allowsBullets">Whether posts are told behind bullets.</param>
    public static PostDate Of(CareerText text, CareerLine line, in Period period, bool allowsBullets)
    {
        if (line.Length > LongestLine) return PostDate.None;
        var place = DatePlace.Of(text.Text, line, period);
        if (line.IsBulleted && !allowsBullets) return place.Opens && period.IsSpan ? PostDate.Dates : PostDate.None;
        if (IsByPlace(text, line, period, place) && (line.Part != LinePart.Inner || IsBorneOut(text, line, period, place))) return PostDate.Dates;
        return period.Kind == PeriodKind.Duration ? LengthDates.Of(text, line, period) : ToldPosts.DateOf(text, text.Text[line.Start..line.End], period, line.Start);
    }

    private static bool IsByPlace(CareerText text, CareerLine line, in Period period, DatePlace place)
    {
        // "Entre 2010 et 2014, vendeur" is a post; "doublé entre 2010 et 2014" is not.
        if (IsBetween(text.Text[period.Start..period.End])) return place.Opens && place.After;
        switch (period.Kind)
        {
            case PeriodKind.Date:
                if (line.Length > LongestWithDate) return false;
                // "2014 Technicien chez Acme", "2013 Master marketing"
                if (place.Opens && !place.After) return line.Section == PostKind.Education || text.NamesJob(text.Text[period.End..line.End]);
                return place.Before && place.After && (place.Opens || place.Closes || IsBracketed(text.Text, period));
            case PeriodKind.Duration:
                return line.Length <= LongestOfOne && place.Before && place.Closes && !place.Opens && !IsStay(text.Text[line.Start..period.Start]);
            default:
                if (place.Opens || (place.Before && place.After) || IsAfterStop(text.Text, line, period, place)) return true;
                var before = text.Text[line.Start..period.Start];
                if (place.After && line.Length <= LongestOfOne && period.Kind == PeriodKind.Range) return true;
                // "Serveuse de 2016 à 2021 au Café du Port"
                if ((place.After || line.Part != LinePart.Whole || !before.Contains((byte)',')) && text.NamesJob(before)) return true;
                // "... depuis 2019." ends a sentence, "Responsable production depuis 2017" is a head.
                return place.Closes && (text.Text[line.End - 1] != '.' || !period.IsOpen || !IsSince(text.Text[period.Start..period.End]));
        }
    }

    // What stands within a line of prose is a post's where the passage opens with figures, or names a job or a diploma.
    private static bool IsBorneOut(CareerText text, CareerLine line, in Period period, DatePlace place)
    {
        var passage = text.Text[line.Start..line.End];
        return (place.Opens && period.IsSpan && char.IsAsciiDigit((char)text.Text[period.Start])) || line.Section != PostKind.Work
            || text.NamesJob(passage) || ToldPosts.Tell(text, passage, period.Start - line.Start, period.End - line.Start) || PostWords.KindOf(passage, period.Start - line.Start, period.End - line.Start) != PostKind.Work;
    }

    // "Sopralog · 7 ans 2 mois": exports give the whole stay with an employer above the posts held there.
    private static bool IsStay(ReadOnlySpan<byte> before) => before.TrimEnd((byte)' ').EndsWith("\u00B7"u8);

    private static bool IsSince(ReadOnlySpan<byte> passage) => StartsWith(passage, "depuis"u8) || StartsWith(passage, "since"u8) || passage.IndexOf(" partir"u8) >= 0;

    private static bool IsBetween(ReadOnlySpan<byte> passage) =>
        StartsWith(passage, "entre"u8) || StartsWith(passage, "between"u8);

    private static bool StartsWith(ReadOnlySpan<byte> passage, ReadOnlySpan<byte> word) =>
        passage.Length > word.Length && System.Text.Ascii.EqualsIgnoreCase(passage[..word.Length], word);

    // "Pâtissier, Maison Duval, Nice. 09/2010 – 07/2014."
    private static bool IsAfterStop(ReadOnlySpan<byte> text, CareerLine line, in Period period, DatePlace place) =>
        (place.After || text[period.End] == '.') && text[line.Start..period.Start].TrimEnd((byte)' ') is [.., (byte)'.'];

    private static bool IsBracketed(ReadOnlySpan<byte> text, Period period) =>
        period.Start > 0 && text[period.Start - 1] == '(' && period.End < text.Length && text[period.End] == ')';
}
