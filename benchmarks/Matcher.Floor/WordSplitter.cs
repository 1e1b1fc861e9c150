using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Matcher.Floor;

/// <summary>
/// Finds words 64 bytes at a time: a vector compare tells which bytes belong to words (letters, figures and everything that is
/// not ASCII), bit scans tell where words start and end. ASCII letters are folded to lower case.
/// </summary>
internal static class WordSplitter
{
    /// <summary>How many bytes of a word count.</summary>
    public const int Kept = 16;

    private const int Block = 64;

    // Kept bytes of ones, then as many of zeros: read from Kept - length it keeps the first length bytes of a word.
    private static ReadOnlySpan<byte> Masks =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Hands over every word of a text.</summary>
    /// <typeparam name="THandler">What is done with words; a struct, so that it is compiled into the loop.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="handler">Gets each word, folded, filled up with zeros.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // vectors of the machine's own width are compiled at run time: well, and at once
    public static void Split<THandler>(ReadOnlySpan<byte> text, ref THandler handler)
        where THandler : struct, IWordHandler
    {
        ref var start = ref MemoryMarshal.GetReference(text);
        var open = -1; // where a word started that has not ended
        var before = 0UL; // whether the byte before the block belongs to a word
        var at = 0;
        for (; at + Block <= text.Length; at += Block)
        {
            var word = WordBytes(ref Unsafe.Add(ref start, at));
            var edges = word ^ ((word << 1) | before);
            before = word >> (Block - 1);
            if (open >= 0)
            {
                if (edges == 0) continue;
                handler.Take(Load(ref start, open, at + BitOperations.TrailingZeroCount(edges) - open, text.Length));
                edges &= edges - 1;
                open = -1;
            }

            // Edges come in pairs, a start and an end, but for a word that goes on in the next block.
            while (edges != 0)
            {
                var opens = at + BitOperations.TrailingZeroCount(edges);
                edges &= edges - 1;
                if (edges == 0)
                {
                    open = opens;
                    break;
                }

                handler.Take(Load(ref start, opens, at + BitOperations.TrailingZeroCount(edges) - opens, text.Length));
                edges &= edges - 1;
            }
        }

        Rest(text, at, open, ref handler);
    }

    private static void Rest<THandler>(ReadOnlySpan<byte> text, int at, int open, ref THandler handler)
        where THandler : struct, IWordHandler
    {
        ref var start = ref MemoryMarshal.GetReference(text);
        Span<byte> block = stackalloc byte[Block];
        block.Clear();
        text[at..].CopyTo(block);
        var word = WordBytes(ref MemoryMarshal.GetReference(block));
        var edges = word ^ ((word << 1) | (open < 0 ? 0UL : 1UL));
        for (; edges != 0; edges &= edges - 1)
        {
            var edge = at + BitOperations.TrailingZeroCount(edges);
            if (open < 0)
            {
                open = edge;
                continue;
            }

            handler.Take(Load(ref start, open, edge - open, text.Length));
            open = -1;
        }

        if (open >= 0) handler.Take(Load(ref start, open, text.Length - open, text.Length));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong WordBytes(ref byte at)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            var bytes = Vector512.LoadUnsafe(ref at);
            var letter = Vector512.LessThan((bytes | Vector512.Create((byte)0x20)) - Vector512.Create((byte)'a'), Vector512.Create((byte)26));
            var figure = Vector512.LessThan(bytes - Vector512.Create((byte)'0'), Vector512.Create((byte)10));
            return (letter | figure | bytes).ExtractMostSignificantBits();
        }

        return Half(ref at) | ((ulong)Half(ref Unsafe.Add(ref at, Block / 2)) << (Block / 2));
    }

    // The sign of a byte that is not ASCII is set already.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Half(ref byte at)
    {
        var bytes = Vector256.LoadUnsafe(ref at);
        var letter = Vector256.LessThan((bytes | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), Vector256.Create((byte)26));
        var figure = Vector256.LessThan(bytes - Vector256.Create((byte)'0'), Vector256.Create((byte)10));
        return (letter | figure | bytes).ExtractMostSignificantBits();
    }

    // Sixteen bytes are read where the text has them, whatever the word's length; the mask then keeps the word's.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Load(ref byte start, int open, int length, int textLength)
    {
        var kept = Math.Min(length, Kept);
        var bytes = open + Kept <= textLength ? Vector128.LoadUnsafe(ref Unsafe.Add(ref start, open)) : Copy(ref start, open, kept);
        bytes &= Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Masks), (nuint)(Kept - kept));
        var upper = Vector128.LessThan(bytes - Vector128.Create((byte)'A'), Vector128.Create((byte)26));
        return bytes | (upper & Vector128.Create((byte)0x20));
    }

    private static Vector128<byte> Copy(ref byte start, int open, int kept)
    {
        Span<byte> bytes = stackalloc byte[Kept];
        bytes.Clear();
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref start, open), kept).CopyTo(bytes);
        return Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(bytes));
    }
}
