using System.Text;

namespace Matcher.Text;

/// <summary>
/// The words that are known: those of general French with their class of rarity, and those of the trades, the topics, the
/// lexicon and the diplomas. Shipped, so that what a word is does not depend on the roles or the candidates at hand.
/// Immutable and thread-safe.
/// </summary>
internal sealed class WordStock
{
    /// <summary>The class of a word that general French lacks.</summary>
    public const int Rare = 9;

    private const string General = "Matcher.Text.Data.background.fr.txt";
    private const string OfWork = "Matcher.Text.Data.words.txt";

    private readonly FormTable _stems = new();

    private WordStock()
    {
        var rarity = 0;
        foreach (var line in TextResource.Lines(General))
        {
            if (line[0] == '[') rarity = line[1] - '0';
            else Add(line, rarity);
        }

        foreach (var line in TextResource.Lines(OfWork)) Add(line, Rare);
    }

    /// <summary>The shipped words.</summary>
    public static WordStock Shared { get; } = new();

    /// <summary>The words of the work: what a misspelt word may have been meant for.</summary>
    public static IEnumerable<string> WordsOfWork => TextResource.Lines(OfWork).SelectMany(line => line.Split(' '));

    /// <summary>Whether a stem is that of a known word.</summary>
    public bool Knows(ReadOnlySpan<byte> stem) => _stems.Contains(stem);

    /// <summary>The class of rarity of a stem: 1 the commonest to 8, or <see cref="Rare"/>.</summary>
    public int Rarity(ReadOnlySpan<byte> stem) => _stems.Find(stem, Rare);

    // The classes come commonest first and a stem keeps its first value: it is as common as the commonest of its forms.
    private void Add(ReadOnlySpan<char> line, int rarity)
    {
        Span<byte> form = stackalloc byte[Tokenizer.ScratchLength];
        Span<byte> stem = stackalloc byte[Tokenizer.ScratchLength + FrenchStemmer.Margin];
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.Length > form.Length) continue;
            var length = Encoding.UTF8.GetBytes(word, form);
            _stems.GetOrAdd(stem[..FrenchStemmer.Stem(form[..length], stem)], rarity);
        }
    }
}
