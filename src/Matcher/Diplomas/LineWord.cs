using Matcher.Text;

namespace Matcher.Diplomas;

/// <summary>One word of a line, as the rules see it.</summary>
/// <param name="Id">Its number in the <see cref="Vocabulary"/>, 0 when unknown.</param>
/// <param name="Start">Its first byte in the original text.</param>
/// <param name="Length">Its length in bytes in the original text.</param>
/// <param name="Before">What separates it from the word before.</param>
/// <param name="Number">Its value when it is a whole number of up to four digits, else -1.</param>
/// <param name="IsLink">Whether it is a linking word, which phrases may skip.</param>
/// <param name="IsCapitals">Whether it is written without a lower-case letter.</param>
/// <param name="IsLower">Whether it begins with a lower-case letter.</param>
internal readonly record struct LineWord(int Id, int Start, int Length, Break Before, short Number, bool IsLink, bool IsCapitals, bool IsLower)
{
    /// <summary>Whether it reads as a year of a diploma.</summary>
    public bool IsYear => Number is >= 1940 and <= 2060;
}
