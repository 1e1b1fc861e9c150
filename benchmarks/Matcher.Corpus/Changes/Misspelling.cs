using System.Text;

namespace Matcher.Corpus.Changes;

/// <summary>One slip of the fingers in a word: two letters swapped, one lost, one doubled, or a wrong one.</summary>
internal static class Misspelling
{
    private const int LongestWord = 64;
    private const string CommonLetters = "esaitnrulo";

    /// <summary>Appends a word with one slip.</summary>
    /// <param name="sink">Receives it.</param>
    /// <param name="word">The word in UTF-8; a longer one than 64 bytes is left as it stands.</param>
    /// <param name="chance">Chooses the slip.</param>
    public static void Append(ByteSink sink, ReadOnlySpan<byte> word, ref Chance chance)
    {
        if (word.Length is < 2 or > LongestWord)
        {
            sink.Append(word);
            return;
        }

        Span<char> letters = stackalloc char[LongestWord + 1];
        var length = Encoding.UTF8.GetChars(word, letters);
        var at = chance.Next(length - 1);
        switch (chance.Next(4))
        {
            case 0 when letters[at] != letters[at + 1]:
                (letters[at], letters[at + 1]) = (letters[at + 1], letters[at]);
                break;
            case 1:
                letters[(at + 1)..length].CopyTo(letters[at..]);
                length--;
                break;
            case 2:
                letters[at..length].CopyTo(letters[(at + 1)..]);
                length++;
                break;
            default:
                letters[at] = Other(letters[at], ref chance);
                break;
        }

        Span<byte> bytes = stackalloc byte[3 * (LongestWord + 1)];
        sink.Append(bytes[..Encoding.UTF8.GetBytes(letters[..length], bytes)]);
    }

    private static char Other(char letter, ref Chance chance)
    {
        var other = CommonLetters[chance.Next(CommonLetters.Length)];
        return other == letter ? 'y' : other;
    }
}
