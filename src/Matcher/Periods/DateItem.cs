namespace Matcher.Periods;

/// <summary>A word, a number or a sign of a text.</summary>
/// <param name="Word">What it is.</param>
/// <param name="Start">Its first byte.</param>
/// <param name="End">The first byte after it.</param>
/// <param name="Value">The number, or the value of the word.</param>
/// <param name="Digits">For a number, how many digits.</param>
/// <param name="IsGlued">Whether nothing parts it from the item before.</param>
/// <param name="IsUpper">For a word, whether it opens with a capital.</param>
internal readonly record struct DateItem(DateWord Word, int Start, int End, int Value, byte Digits, bool IsGlued, bool IsUpper);
