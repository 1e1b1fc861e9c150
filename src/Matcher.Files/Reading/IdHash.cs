using System.Buffers.Binary;

namespace Matcher.Files.Reading;

/// <summary>
/// 64 bits of an identifier, the same on every machine and in every process. Among a million identifiers, two that
/// differ share a hash once in some 37 million files (n² / 2^65).
/// </summary>
internal static class IdHash
{
    // Odd constants with well spread bits: the fractional part of the golden ratio, and of the square roots of 3 and 5.
    private const ulong Seed = 0x9E3779B97F4A7C15;
    private const ulong First = 0xBB67AE8584CAA73B;
    private const ulong Second = 0x3C6EF372FE94F82B;

    /// <summary>Hashes the bytes, eight at a time, each block by one wide multiplication.</summary>
    public static ulong Of(ReadOnlySpan<byte> id)
    {
        var hash = Seed ^ ((ulong)id.Length * First);
        while (id.Length >= sizeof(ulong))
        {
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(id));
            id = id[sizeof(ulong)..];
        }

        var rest = 0ul;
        for (var i = 0; i < id.Length; i++) rest |= (ulong)id[i] << (8 * i);
        return Mix(Mix(hash, rest), First);
    }

    private static ulong Mix(ulong hash, ulong block)
    {
        var high = Math.BigMul(hash ^ First, block ^ Second, out var low);
        return high ^ low ^ (hash * Seed);
    }
}
