using System.Text;
using Matcher.Packing;

namespace Matcher.Packer;

/// <summary>Writes what <see cref="PackReader"/> reads.</summary>
internal sealed class PackWriter
{
    private readonly List<byte> _bytes = [];

    /// <summary>How many bytes there are.</summary>
    public int Length => _bytes.Count;

    /// <summary>A whole number from 0.</summary>
    public void Number(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        for (; value >= 0x80; value >>= 7) _bytes.Add((byte)(value | 0x80));
        _bytes.Add((byte)value);
    }

    /// <summary>A whole number of either sign.</summary>
    public void Difference(int value) => Number(value < 0 ? (-value * 2) - 1 : value * 2);

    /// <summary>The number of a word.</summary>
    public void Word(int word)
    {
        if (word < WordCode.FirstOfTwo)
        {
            _bytes.Add((byte)word);
        }
        else if (word < WordCode.InTwo)
        {
            word -= WordCode.FirstOfTwo;
            Bytes([(byte)(WordCode.FirstOfTwo + (word >> 8)), (byte)word]);
        }
        else
        {
            word -= WordCode.InTwo;
            Bytes([checked((byte)(WordCode.FirstOfThree + (word >> 16))), (byte)(word >> 8), (byte)word]);
        }
    }

    /// <summary>Bytes as they are.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes) => _bytes.AddRange(bytes);

    /// <summary>A text that says its length.</summary>
    public void Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Number(bytes.Length);
        Bytes(bytes);
    }

    /// <summary>A part that says its length.</summary>
    public void Part(PackWriter part)
    {
        Number(part.Length);
        Append(part);
    }

    /// <summary>What another wrote.</summary>
    public void Append(PackWriter other) => _bytes.AddRange(other._bytes);

    /// <summary>Numbers that say how many they are.</summary>
    public void Numbers(IReadOnlyCollection<int> numbers)
    {
        Number(numbers.Count);
        foreach (var number in numbers) Number(number);
    }

    /// <summary>Forms in the order of their numbers, as <see cref="Text.FormTable.Read"/> reads them.</summary>
    public void Forms(IReadOnlyCollection<byte[]> forms)
    {
        Number(forms.Count);
        foreach (var form in forms) _bytes.Add(checked((byte)form.Length));
        Number(forms.Sum(form => form.Length));
        foreach (var form in forms) Bytes(form);
    }

    /// <summary>The bytes.</summary>
    public byte[] ToArray() => [.. _bytes];
}
