using System.Text;
using Matcher.Text;

namespace Matcher.Vectors;

/// <summary>
/// How rare each French word is, from a shipped table of classes and never from the candidates at hand: a score may not
/// depend on who else is in the batch. Immutable and thread-safe. See docs/decisions/idf-background.md.
/// </summary>
internal static class Background
{
    // What a word of each class weighs, commonest first; a word that the table lacks is rare and weighs most.
    // Classes are even steps of a logarithm, as IDF is; the commonest are bent down, for they only hold sentences together.
    private static readonly double[] ClassWeights = [0.05, 0.10, 0.18, 0.30, 0.45, 0.60, 0.75, 0.88];
    private const double RareWeight = 1.0;

    /// <summary>The inverse document frequency of a stem, between 0 and 1: 1 for a word that the table does not know.</summary>
    public static double Weight(string stem)
    {
        var rarity = WordStock.Shared.Rarity(Encoding.UTF8.GetBytes(stem));
        return rarity == WordStock.Rare ? RareWeight : ClassWeights[rarity - 1];
    }
}
