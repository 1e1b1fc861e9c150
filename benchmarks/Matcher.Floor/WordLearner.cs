using System.Runtime.Intrinsics;

namespace Matcher.Floor;

/// <summary>Puts words into a table.</summary>
/// <param name="table">Receives them.</param>
internal readonly struct WordLearner(WordTable table) : IWordHandler
{
    /// <inheritdoc/>
    public void Take(Vector128<byte> word) => table.Add(word);
}
