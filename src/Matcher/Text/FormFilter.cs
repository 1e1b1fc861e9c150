namespace Matcher.Text;

/// <summary>Tells of most forms that some tables lack them, by one bit of a hash: less than a look into any of the tables. Not thread-safe while it is filled; safe to read after.</summary>
/// <param name="logBits">How many bits it has, as a power of two: a dozen a form leave one in twelve of the unknown to the tables.</param>
internal sealed class FormFilter(int logBits)
{
    private readonly ulong[] _bits = new ulong[1 << (logBits - 6)];
    private readonly int _shift = 32 - logBits;

    /// <summary>Adds the hash of a form (<see cref="FormTable.Hash"/>).</summary>
    public void Add(uint hash)
    {
        var bit = Bit(hash);
        _bits[bit >> 6] |= 1UL << (int)(bit & 63);
    }

    /// <summary>Whether a form may have been added; never false for one that was.</summary>
    public bool MayHold(ReadOnlySpan<byte> form)
    {
        var bit = Bit(FormTable.Hash(form));
        return (_bits[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
    }

    private uint Bit(uint hash) => unchecked(hash * 0x9E3779B1U) >> _shift;
}
