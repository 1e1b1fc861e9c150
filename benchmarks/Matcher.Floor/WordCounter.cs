using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Matcher.Floor;

/// <summary>Counts words and those of them that stand in a table.</summary>
/// <param name="table">The words known.</param>
internal struct WordCounter(WordTable table) : IWordHandler
{
    /// <summary>How many words.</summary>
    public int Words { get; private set; }

    /// <summary>How many of them stand in the table.</summary>
    public int Known { get; private set; }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Take(Vector128<byte> word)
    {
        Words++;
        Known += table.Contains(word) ? 1 : 0;
    }
}
