using System.Text;
using Matcher.Packing;

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

    private readonly FormTable _stems;

    /// <summary>Reads the words.</summary>
    /// <param name="general">The lines of general French, by classes of rarity.</param>
    /// <param name="ofWork">The lines of the words of the work.</param>
    public WordStock(IEnumerable<string> general, IEnumerable<string> ofWork)
    {
        _stems = new FormTable();
        var rarity = 0;
        foreach (var line in general)
        {
            if (line[0] == '[') rarity = line[1] - '0';
            else Add(line, rarity);
        }

        foreach (var line in ofWork) Add(line, Rare);
    }

    private WordStock(PackedData packed)
    {
        var reader = new PackReader(packed.Bytes);
        _stems = FormTable.Read(ref reader, hasValues: true);
    }

    /// <summary>The shipped words.</summary>
    public static WordStock Shared { get; } = PackedData.Find("stock") is { } packed ? new(packed) : new(TextResource.Lines(General), TextResource.Lines(OfWork));

    /// <summary>The words of the work: what a misspelt word may have been meant for.</summary>
    public static IEnumerable<string> WordsOfWork => TextResource.Lines(OfWork).SelectMany(line => line.Split(' '));

    /// <summary>The text of the words of the work: words in a-z between blanks and ends of lines, and lines of comment.</summary>
    public static PackedData OfWorkAsWritten => PackedData.Resource(OfWork)!;

    /// <summary>The stems, each with its class.</summary>
    public IEnumerable<(byte[] Stem, int Rarity)> Stems => _stems.All();

    /// <summary>Adds all of them to a filter.</summary>
    public void AddTo(FormFilter filter) => _stems.AddTo(filter);

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
