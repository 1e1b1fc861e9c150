using Matcher.Text;

namespace Matcher.Stances;

/// <summary>One word of a text as the reader of stances sees it, words of grammar included.</summary>
/// <param name="Word">Its number in the table of cues, or -1.</param>
/// <param name="Before">What separates it from the word before.</param>
/// <param name="Start">Its first byte in the text.</param>
/// <param name="End">Just after its last byte.</param>
/// <param name="Next">How many words that name something stand before it in the text.</param>
/// <param name="Names">Whether it names something itself.</param>
internal readonly record struct StanceWord(short Word, Break Before, int Start, int End, int Next, bool Names);
