namespace Matcher.Text;

/// <summary>One word of a text.</summary>
/// <param name="Start">The first byte of the word in the original UTF-8 text.</param>
/// <param name="Length">The length in bytes of the original text that the word covers, inclusive endings included.</param>
/// <param name="Before">What separates it from the word before.</param>
/// <param name="Protected">Whether it is a protected term ("c++", "bac+5", "iso27001"), kept as it stands: neither stop word nor stemmed.</param>
internal readonly record struct Token(int Start, int Length, Break Before, bool Protected);
