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
    // The steps follow a logarithm, as IDF does: each class holds words some 2.5 times rarer than the one before.
    private static readonly double[] ClassWeights = [0.05, 0.10, 0.18, 0.28, 0.40, 0.52, 0.66, 0.80, 0.92];
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

            foreach (var word in line.Split(' ')) _classes.GetOrAdd(Encoding.UTF8.GetBytes(word), current);
        }
    }

    /// <summary>The shipped table.</summary>
    public static Background Shared { get; } = new();

    /// <summary>The inverse document frequency of a folded form, between 0 and 1: 1 for a word that the table does not know.</summary>
    public double Weight(string form)
    {
        var known = _classes.Find(Encoding.UTF8.GetBytes(form));
        return known < 0 ? RareWeight : ClassWeights[known];
    }
}
