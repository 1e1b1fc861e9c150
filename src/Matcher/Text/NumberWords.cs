using System.Text;

namespace Matcher.Text;

/// <summary>Tells numbers from words, in figures ("34", "3,5", "45k") and in letters ("douze", "une trentaine").</summary>
internal static class NumberWords
{
    /// <summary>The word that stands for any number in the wordings of facts.</summary>
    public const string Any = "#";

    /// <summary>The word that stands for any sum of money.</summary>
    public const string AnyMoney = "#€";

    private static readonly string[] Units = ["€", "k€", "m€", "md€", "euro", "euros", "eur", "keur", "meur", "ke"];

    private static readonly FormTable Words = WordList.Table(
        """
        deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante
        cent cents mille million millions milliers
        dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier
        two three four five six seven eight nine ten
        """);

    /// <summary>Adds all of them to a filter.</summary>
    public static void AddTo(FormFilter filter) => Words.AddTo(filter);

    /// <summary>Whether a folded form is a number.</summary>
    /// <param name="form">The form.</param>
    /// <param name="mayBeWord">Whether it may be one in letters.</param>
    public static bool IsNumber(ReadOnlySpan<byte> form, bool mayBeWord = true)
    {
        if (!char.IsAsciiDigit((char)form[0])) return mayBeWord && Words.Contains(form);
        var unit = form[^1] is (byte)'k' or (byte)'m' && form.Length > 1 ? 1 : 0;
        foreach (var c in form[..^unit])
        {
            if (!char.IsAsciiDigit((char)c) && c is not ((byte)'.' or (byte)',')) return false;
        }

        return true;
    }

    /// <summary>Whether a number may be a group of thousands: three figures.</summary>
    public static bool IsGroup(ReadOnlySpan<byte> form) => form.Length == 3 && char.IsAsciiDigit((char)form[0]) && char.IsAsciiDigit((char)form[1]) && char.IsAsciiDigit((char)form[2]);

    /// <summary>Whether a word of a wording names a unit of money.</summary>
    public static bool IsMoneyUnit(string word) => Units.Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a unit of money follows a number.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="end">One past the number.</param>
    public static bool IsMoney(ReadOnlySpan<byte> text, int end)
    {
        while (end < text.Length && text[end] == ' ') end++;
        if (text[end..].StartsWith("\u00A0"u8) || text[end..].StartsWith("\u202F"u8)) end += text[end] == 0xC2 ? 2 : 3;
        if (end < text.Length && (text[end] | 0x20) is (byte)'k' or (byte)'m') end++;
        if (end < text.Length && (text[end - 1] | 0x20) == 'm' && (text[end] | 0x20) == 'd') end++; // "Md€"
        if (text[end..].StartsWith("€"u8)) return true;
        var letters = end;
        while (letters < text.Length && char.IsAsciiLetter((char)text[letters])) letters++;
        return !Utf8.ContinuesWord(text, letters) && IsEuro(text[end..letters]);
    }

    private static bool IsEuro(ReadOnlySpan<byte> word) =>
        Ascii.EqualsIgnoreCase(word, "eur"u8) || Ascii.EqualsIgnoreCase(word, "euro"u8) || Ascii.EqualsIgnoreCase(word, "euros"u8);
}
