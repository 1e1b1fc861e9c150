using System.Runtime.Intrinsics;

namespace Matcher.Floor;

/// <summary>Does something with each word of a text.</summary>
internal interface IWordHandler
{
    /// <summary>Takes a word.</summary>
    /// <param name="word">Its first 16 bytes, folded, filled up with zeros.</param>
    void Take(Vector128<byte> word);
}
