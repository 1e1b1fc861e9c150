using System.Globalization;
using System.Text;

namespace Matcher.Text;

/// <summary>Tells the part that each character plays.</summary>
internal static class Characters
{
    private static readonly CharacterKind[] Ascii = MakeAscii();

    /// <summary>The kind of an ASCII byte.</summary>
    public static CharacterKind ClassifyAscii(byte value) => Ascii[value & 0x7F];

    /// <summary>The kind of a Unicode scalar.</summary>
    public static CharacterKind Classify(int scalar)
    {
        if (scalar < 0x80) return Ascii[scalar];
        return scalar switch
        {
            0xA0 or 0x202F or (>= 0x2000 and <= 0x200A) or 0x205F or 0x3000 => CharacterKind.Space,
            0x85 or 0x2028 or 0x2029 => CharacterKind.NewLine,
            0xAD or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2064) or 0xFEFF => CharacterKind.Invisible,
            (>= 0x300 and <= 0x36F) or (>= 0xFE00 and <= 0xFE0F) => CharacterKind.Invisible,
            0x2018 or 0x2019 or 0x201B or 0x2BC or 0x2B9 or 0x2032 or 0xB4 or 0xFF07 => CharacterKind.Apostrophe,
            (>= 0x2010 and <= 0x2015) or 0x2212 or 0xFE58 or 0xFE63 or 0xFF0D => CharacterKind.Dash,
            0xB7 or 0x2027 or 0x2219 or 0x22C5 or 0x30FB => CharacterKind.MiddleDot,
            0x2022 or 0x2023 or 0x2043 or (>= 0x25A0 and <= 0x25FF) or (>= 0x2713 and <= 0x2718) or 0x2756 or (>= 0x27A2 and <= 0x27A4) => CharacterKind.Bullet,
            >= 0xF000 and <= 0xF0FF => CharacterKind.Bullet, // where word processors put the signs of Symbol and Wingdings
            0x2026 => CharacterKind.Stop,
            0xAB or 0xBB or (>= 0x201C and <= 0x201F) or (>= 0x2190 and <= 0x21FF) or (>= 0x2794 and <= 0x27BE) => CharacterKind.Item,
            0xAA or 0xBA or 0xB2 or 0xB3 or 0xB9 or (>= 0x1D400 and <= 0x1D6A3) or (>= 0x1D7CE and <= 0x1D7FF) => CharacterKind.Word,
            0xD7 or 0xF7 => CharacterKind.Item,
            <= 0x24F when scalar >= 0xC0 => CharacterKind.Word,
            _ => IsLetterOrDigit(scalar) ? CharacterKind.Word : CharacterKind.Other,
        };
    }

    /// <summary>Whether a scalar is a capital letter.</summary>
    public static bool IsUpper(int scalar) => scalar is >= 'A' and <= 'Z' || (scalar >= 0xC0 && Rune.IsUpper(new Rune(scalar)));

    /// <summary>Whether a scalar is a lower-case letter.</summary>
    public static bool IsLower(int scalar) => scalar is >= 'a' and <= 'z' || (scalar >= 0xDF && Rune.IsLower(new Rune(scalar)));

    private static bool IsLetterOrDigit(int scalar) => Rune.IsValid(scalar) && Rune.GetUnicodeCategory(new Rune(scalar)) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static CharacterKind[] MakeAscii()
    {
        var kinds = new CharacterKind[128];
        for (var c = '0'; c <= '9'; c++) kinds[c] = CharacterKind.Word;
        for (var c = 'a'; c <= 'z'; c++) kinds[c] = kinds[c - 32] = CharacterKind.Word;
        foreach (var c in ",/\\()[]{}|\t\"<>=*+") kinds[c] = CharacterKind.Item;
        kinds[':'] = CharacterKind.Colon;
        foreach (var c in ";!?") kinds[c] = CharacterKind.SentenceEnd;
        foreach (var c in "\n\r\f\v") kinds[c] = CharacterKind.NewLine;
        foreach (var c in "'`") kinds[c] = CharacterKind.Apostrophe;
        kinds[' '] = CharacterKind.Space;
        kinds['-'] = CharacterKind.Dash;
        kinds['.'] = CharacterKind.Stop;
        return kinds;
    }
}
