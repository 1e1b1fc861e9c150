using System.Runtime.InteropServices;

namespace Matcher.Linking;

/// <summary>
/// The features by which titles are compared, in three blocks: words, senses, pieces of words; and how rare each is among
/// known titles. Immutable and thread-safe once built.
/// </summary>
/// <remarks>
/// The weight of a feature is sqrt(tf) (1 + ln((1 + N) / (1 + df))). Each block has length sqrt(share), so that the product of
/// two vectors is the mean of the blocks' cosines by their shares. What no known title has counts in the length as the rarest.
/// </remarks>
internal sealed class FeatureSpace
{
    private const int Decimals = 6; // logarithms agree to so many on every machine

    private readonly LinkingWeights _weights;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>>[] _numbers = new Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>>[TitleFeatures.Blocks];
    private readonly double[] _rarities;
    private readonly double _rarest;

    /// <summary>Counts the features of known titles.</summary>
    public FeatureSpace(IReadOnlyList<TitleReading> known, LinkingWeights weights)
    {
        _weights = weights;
        for (var block = 0; block < _numbers.Length; block++) _numbers[block] = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var counts = new List<int>();
        var lastSeen = new List<int>();
        for (var i = 0; i < known.Count; i++)
        {
            foreach (var feature in TitleFeatures.Of(known[i], weights))
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers[feature.Block], feature.Text.Span, out var exists);
                if (!exists)
                {
                    number = counts.Count;
                    counts.Add(0);
                    lastSeen.Add(-1);
                }

                if (lastSeen[number] == i) continue;
                lastSeen[number] = i;
                counts[number]++;
            }
        }

        _rarities = [.. counts.Select(count => Rarity(count, known.Count))];
        _rarest = Rarity(0, known.Count);
    }

    /// <summary>How many features there are.</summary>
    public int Count => _rarities.Length;

    /// <summary>The vector of a title.</summary>
    public SparseVector Vector(TitleReading reading)
    {
        var features = new List<int>();
        var weights = new List<float>();
        foreach (var block in TitleFeatures.Of(reading, _weights).GroupBy(feature => feature.Block))
        {
            var counts = new Dictionary<int, double>();
            var squares = 0.0;
            foreach (var feature in block)
            {
                if (_numbers[block.Key].TryGetValue(feature.Text.Span, out var number)) CollectionsMarshal.GetValueRefOrAddDefault(counts, number, out _) += feature.Count;
                else squares += feature.Count * _rarest * _rarest;
            }

            foreach (var (number, count) in counts) squares += count * _rarities[number] * _rarities[number];
            var scale = Math.Sqrt(TitleFeatures.Share(block.Key, _weights) / squares);
            foreach (var (number, count) in counts)
            {
                features.Add(number);
                weights.Add((float)(Math.Sqrt(count) * _rarities[number] * scale));
            }
        }

        return new SparseVector([.. features], [.. weights]);
    }

    private static double Rarity(int count, int known) => Math.Round(1 + Math.Log((1.0 + known) / (1 + count)), Decimals);
}
