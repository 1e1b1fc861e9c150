using System.Text;
using Matcher.Text;

namespace Matcher.Vectors;

/// <summary>
/// How rare each French word is, from a shipped table of classes and never from the candidates at hand: a score may not
/// depend on who else is in the batch. Immutable and thread-safe. See docs/decisions/idf-background.md.
/// </summary>
internal sealed class Background
{
    // What a word of each class weighs, commonest first; a word that the table lacks is rare and weighs most.
    // Classes are even steps of a logarithm, as IDF is; the commonest are bent down, for they only hold sentences together.
    private static readonly double[] ClassWeights = [0.05, 0.10, 0.18, 0.30, 0.45, 0.60, 0.75, 0.88];
    private const double RareWeight = 1.0;

    private readonly FormTable _classes = new();

    private Background()
    {
        var current = 0;
        foreach (var line in TextResource.Lines("Matcher.Vectors.Data.background.fr.txt"))
        {
            if (line[0] == '[')
            {
                current = line[1] - '0';
                continue;
            }

            foreach (var word in line.Split(' ')) AddForm(Encoding.UTF8.GetBytes(word), current);
        }
    }

    /// <summary>The shipped table.</summary>
    public static Background Shared { get; } = new();

    /// <summary>The inverse document frequency of a stem, between 0 and 1: 1 for a word that the table does not know.</summary>
    public double Weight(string stem)
    {
        var known = _classes.Find(Encoding.UTF8.GetBytes(stem));
        return known < 0 ? RareWeight : ClassWeights[known - 1];
    }

    // The classes come commonest first and a key keeps its first value: a stem is as common as the commonest of its forms.
    private void AddForm(ReadOnlySpan<byte> form, int rarity)
    {
        Span<byte> stem = stackalloc byte[Tokenizer.ScratchLength];
        if (form.Length > stem.Length - 2) return;
        _classes.GetOrAdd(stem[..FrenchStemmer.Stem(form, stem)], rarity);
    }
}
