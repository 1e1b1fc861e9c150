using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Matcher.Floor;

/// <summary>A set of words of 16 bytes (the rest of a longer word does not count), found by hash in an open table. Not thread-safe while it grows.</summary>
internal sealed class WordTable
{
    /// <summary>How many words it holds at most.</summary>
    public const int Capacity = 4096;

    private const int Slots = 4 * Capacity; // a quarter full: most words are found, or not, where they are looked for first
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xD6E8FEB86659FD93;

    private readonly Vector128<byte>[] _slots = new Vector128<byte>[Slots];

    /// <summary>How many words it holds.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a word is in the table.</summary>
    /// <param name="word">The word, folded, filled up with zeros; not empty.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(Vector128<byte> word)
    {
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        for (var at = Hash(word); ; at = (at + 1) & (Slots - 1))
        {
            var slot = Unsafe.Add(ref slots, at);
            if (slot == word) return true;
            if (slot == Vector128<byte>.Zero) return false;
        }
    }

    /// <summary>Adds a word while there is room.</summary>
    public void Add(Vector128<byte> word)
    {
        if (Count == Capacity || Contains(word)) return;
        var at = Hash(word);
        while (_slots[at] != Vector128<byte>.Zero) at = (at + 1) & (Slots - 1);
        _slots[at] = word;
        Count++;
    }

    // The two halves of a 128-bit product, folded: one multiplication mixes all 16 bytes.
    private static uint Hash(Vector128<byte> word)
    {
        var halves = word.AsUInt64();
        var high = Math.BigMul(halves.ToScalar() ^ First, halves.GetElement(1) ^ Second, out var low);
        return (uint)(high ^ low) & (Slots - 1);
    }
}
