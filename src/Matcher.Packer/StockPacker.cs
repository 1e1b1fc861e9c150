using Matcher.Text;

namespace Matcher.Packer;

/// <summary>Packs the stems of the known words with their classes of rarity.</summary>
internal static class StockPacker
{
    /// <summary>Packs them, in the order of their bytes.</summary>
    public static PackWriter Pack()
    {
        var stems = WordStock.Shared.Stems.OrderBy(stem => stem.Stem, Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right))).ToList();
        var writer = new PackWriter();
        writer.Forms([.. stems.Select(stem => stem.Stem)]);
        writer.Bytes([.. stems.Select(stem => checked((byte)stem.Rarity))]);
        return writer;
    }
}
