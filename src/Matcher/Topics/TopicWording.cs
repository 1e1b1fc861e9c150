using System.Text;
using Matcher.Text;

namespace Matcher.Topics;

/// <summary>
/// The words by which topics are asked for and shown, as they are matched. Remembers each word, for wordings share most of
/// theirs: make one for many wordings. Not thread-safe.
/// </summary>
/// <param name="protectedTerms">The terms kept whole; <see cref="ProtectedTerms.Shared"/> when left out.</param>
internal sealed class TopicWording(ProtectedTerms? protectedTerms = null)
{
    private readonly Dictionary<string, string[]> _known = new(StringComparer.Ordinal);

    /// <summary>
    /// The roots of a wording, in order, with <see cref="NumberWords.Any"/> and <see cref="NumberWords.AnyMoney"/> where a
    /// number or a sum may stand; empty where too little is left to show anything: a number alone, or one word of several
    /// ("suivi des OF" would show any "suivi").
    /// </summary>
    /// <param name="text">The wording; <c>#</c> stands for any number, <c>+</c> between blanks only parts words.</param>
    public List<string> Roots(string text)
    {
        var roots = new List<string>();
        var hasLost = false;
        foreach (var part in Parts(text))
        {
            // "#k€" is "# k€"; "C#" is a language.
            var word = part;
            if (part.StartsWith(NumberWords.Any, StringComparison.Ordinal))
            {
                roots.Add(NumberWords.Any);
                word = part[NumberWords.Any.Length..];
                if (word.Length == 0) continue;
            }

            if (roots is [.., NumberWords.Any] && NumberWords.IsMoneyUnit(word))
            {
                roots[^1] = NumberWords.AnyMoney;
                continue;
            }

            var words = RootsOf(word);
            hasLost |= words.Length == 0 && !SmallWords.Contains(word);
            roots.AddRange(words);
        }

        return roots is [NumberWords.Any or NumberWords.AnyMoney] || (roots.Count == 1 && hasLost) ? [] : roots;
    }

    // A figure belongs to the word before it: "ISO + 20000" is one term, as in "ISO 20000". So does a letter that names a class: "permis B".
    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part == "+#" ? NumberWords.Any : part).Where(part => part != "+"))
        {
            if (parts.Count > 0 && parts[^1] != NumberWords.Any && (char.IsAsciiDigit(part[0]) || IsClass(parts[^1], part))) parts[^1] = $"{parts[^1]} {part}";
            else parts.Add(part);
        }

        return parts;
    }

    private static bool IsClass(string word, string letter) =>
        letter.Length == 1 && char.IsAsciiLetterUpper(letter[0]) && Acronyms.RoleAfter([(byte)letter[0]], Encoding.UTF8.GetBytes(word)) == LetterRole.Class;

    private string[] RootsOf(string part)
    {
        if (_known.TryGetValue(part, out var known)) return known;
        string[] roots = [.. FrenchAnalyzer.Analyze(part, protectedTerms).Select(word => RootStemmer.Root(word.Stem))];
        _known[part] = roots;
        return roots;
    }
}
