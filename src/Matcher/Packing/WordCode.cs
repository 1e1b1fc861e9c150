namespace Matcher.Packing;

/// <summary>How many bytes the number of a word takes, by its first byte.</summary>
internal static class WordCode
{
    /// <summary>The first byte of numbers in two bytes; below it, a byte is the number.</summary>
    public const int FirstOfTwo = 0x80;

    /// <summary>The first byte of numbers in three bytes.</summary>
    public const int FirstOfThree = 0xF0;

    /// <summary>How many numbers take two bytes at most.</summary>
    public const int InTwo = FirstOfTwo + ((FirstOfThree - FirstOfTwo) << 8);
}
