using System.Text;

namespace Matcher.Packing;

/// <summary>Reads packed data from one value to the next.</summary>
/// <param name="bytes">The data.</param>
/// <param name="at">Where to start.</param>
internal ref struct PackReader(ReadOnlySpan<byte> bytes, int at = 0)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Where the next value stands in the data.</summary>
    public int Position { get; private set; } = at;

    /// <summary>A whole number from 0, seven bits a byte, the last ones first.</summary>
    public int Number()
    {
        int value = _bytes[Position++];
        if (value < 0x80) return value;
        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            var next = _bytes[Position++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }

    /// <summary>A whole number of either sign: small ones of both take one byte.</summary>
    public int Difference()
    {
        var number = Number();
        return (number >> 1) ^ -(number & 1);
    }

    /// <summary>The number of a word: the commonest in one byte, most others in two, the rest in three.</summary>
    public int Word()
    {
        int first = _bytes[Position++];
        if (first < WordCode.FirstOfTwo) return first;
        var second = _bytes[Position++];
        if (first < WordCode.FirstOfThree) return WordCode.FirstOfTwo + ((first - WordCode.FirstOfTwo) << 8) + second;
        return WordCode.InTwo + ((first - WordCode.FirstOfThree) << 16) + (second << 8) + _bytes[Position++];
    }

    /// <summary>So many bytes.</summary>
    public ReadOnlySpan<byte> Bytes(int length) => _bytes.Slice((Position += length) - length, length);

    /// <summary>The same data from another place on.</summary>
    public readonly PackReader From(int position) => new(_bytes, position);

    /// <summary>A text that says its length.</summary>
    public string Text() => Encoding.UTF8.GetString(Bytes(Number()));

    /// <summary>A part of the data that says its length: it is read on its own, and this goes on after it.</summary>
    public PackReader Part()
    {
        var length = Number();
        var part = new PackReader(_bytes, Position);
        Position += length;
        return part;
    }

    /// <summary>Whole numbers from 0 that say how many they are.</summary>
    public int[] Numbers()
    {
        var numbers = new int[Number()];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = Number();
        return numbers;
    }
}
