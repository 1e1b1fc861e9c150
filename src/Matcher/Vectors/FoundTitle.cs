using Matcher.Trades;

namespace Matcher.Vectors;

/// <summary>A job title found in a text.</summary>
/// <param name="Title">What it names; null when it is the beginning of longer titles.</param>
/// <param name="Node">Its node in the vocabulary.</param>
/// <param name="Last">Its last word; -1 when none was found.</param>
/// <param name="Words">How many words of the text it took.</param>
/// <param name="Skipped">How many words stand between its own, parts of the employer left out.</param>
/// <param name="IsAmbiguous">Whether it is a title that may name several jobs.</param>
/// <param name="EndsInUnit">Whether its last word names a part of the employer: what follows says more.</param>
internal readonly record struct FoundTitle(TradeTitle? Title, int Node, int Last, int Words, int Skipped, bool IsAmbiguous = false, bool EndsInUnit = false)
{
    /// <summary>No title.</summary>
    public static FoundTitle None { get; } = new(null, 0, -1, 0, 0);

    // A third word outweighs one word skipped, not two; a whole title outweighs the beginning of one that is a word longer.
    private int Rank => (10 * Words) - (6 * Skipped) - (Title is null && !IsAmbiguous ? 12 : 0) - (EndsInUnit ? 4 : 0);

    /// <summary>The fuller of two titles; the first where they are equal.</summary>
    public FoundTitle Or(FoundTitle other) => other.Rank > Rank ? other : this;
}
