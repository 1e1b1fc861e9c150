using System.Globalization;

namespace Matcher.Reports.Messages;

/// <summary>Makes text of a document fit for a screen.</summary>
internal static class SafeText
{
    private const char Ellipsis = '…';

    /// <summary>
    /// On one line, blanks run together, without control or direction characters: what stands in a CV must not move the
    /// cursor or change what is shown around it.
    /// </summary>
    public static string Flat(string text)
    {
        var flat = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var isBlank = c is ' ' or '\u2028' or '\u2029' || char.IsControl(c);
            if (isBlank && (length == 0 || flat[length - 1] == ' ')) continue;
            if (!isBlank && char.GetUnicodeCategory(c) == UnicodeCategory.Format) continue;
            flat[length++] = isBlank ? ' ' : c;
        }

        return new string(flat, 0, length).TrimEnd(' ');
    }

    /// <summary>The text, or its beginning up to a word and an ellipsis when it is longer.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length) return text;
        if (length <= 1) return Ellipsis.ToString();
        var space = text.LastIndexOf(' ', length - 1);
        var end = space > length / 2 ? space : length - 1;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end].TrimEnd(' ', ',', ';', ':', '(', '-', '–') + Ellipsis;
    }

    /// <summary>How many columns a character takes: none for what is drawn over the one before, two for ideographs, emoji and the like.</summary>
    public static int Width(char c) => c switch
    {
        < '\u0300' => 1,
        _ when char.IsLowSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
        _ when char.IsHighSurrogate(c) => 2,
        >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE6F' or >= '\uFF00' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6' => 2,
        _ => 1,
    };

    /// <summary>How many columns a text takes.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var c in text) width += Width(c);
        return width;
    }
}
