namespace Matcher.Text;

/// <summary>The words that lose their last vowel before an apostrophe, and the words that an apostrophe holds together.</summary>
internal static class Elision
{
    /// <summary>Whether a form before an apostrophe is an elided word ("l", "d", "qu", "jusqu") that says nothing by itself.</summary>
    public static bool IsElided(ReadOnlySpan<byte> form) => form.Length switch
    {
        1 => form[0] is (byte)'l' or (byte)'d' or (byte)'j' or (byte)'n' or (byte)'s' or (byte)'m' or (byte)'t' or (byte)'c',
        2 => form.SequenceEqual("qu"u8),
        4 => form.SequenceEqual("entr"u8),
        5 => form.SequenceEqual("jusqu"u8),
        6 => form.SequenceEqual("lorsqu"u8) || form.SequenceEqual("puisqu"u8) || form.SequenceEqual("quoiqu"u8)
            || form.SequenceEqual("presqu"u8) || form.SequenceEqual("quelqu"u8),
        _ => false,
    };

    /// <summary>Whether an apostrophe after this form belongs to the word: "aujourd'hui", "prud'hommes".</summary>
    /// <param name="form">The folded letters before the apostrophe.</param>
    /// <param name="rest">The original text after it.</param>
    public static bool IsJoined(ReadOnlySpan<byte> form, ReadOnlySpan<byte> rest) =>
        (form.SequenceEqual("aujourd"u8) && StartsWith(rest, "hui"u8)) || (form.SequenceEqual("prud"u8) && StartsWith(rest, "hom"u8));

    private static bool StartsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower)
    {
        if (text.Length < lower.Length) return false;
        for (var i = 0; i < lower.Length; i++)
        {
            if ((text[i] | 0x20) != lower[i]) return false;
        }

        return true;
    }
}
