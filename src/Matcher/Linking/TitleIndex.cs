namespace Matcher.Linking;

/// <summary>Titles by their features. Immutable and thread-safe.</summary>
internal sealed class TitleIndex
{
    private readonly int[] _starts; // where the postings of each feature begin
    private readonly int[] _titles;
    private readonly float[] _weights;

    /// <summary>Indexes titles.</summary>
    /// <param name="vectors">One vector a title.</param>
    /// <param name="features">How many features there are.</param>
    public TitleIndex(IReadOnlyList<SparseVector> vectors, int features)
    {
        Count = vectors.Count;
        _starts = new int[features + 1];
        foreach (var vector in vectors)
        {
            foreach (var feature in vector.Features) _starts[feature + 1]++;
        }

        for (var i = 0; i < features; i++) _starts[i + 1] += _starts[i];
        _titles = new int[_starts[features]];
        _weights = new float[_starts[features]];
        var next = _starts[..features];
        for (var title = 0; title < vectors.Count; title++)
        {
            var vector = vectors[title];
            for (var i = 0; i < vector.Features.Length; i++)
            {
                var place = next[vector.Features[i]]++;
                _titles[place] = title;
                _weights[place] = vector.Weights[i];
            }
        }
    }

    /// <summary>How many titles there are.</summary>
    public int Count { get; }

    /// <summary>How like a title each of the index is.</summary>
    /// <param name="vector">The title's vector.</param>
    /// <param name="similarities">Receives one number in [0, 1] a title of the index, but for rounding.</param>
    public void Compare(SparseVector vector, Span<float> similarities)
    {
        similarities.Clear();
        for (var i = 0; i < vector.Features.Length; i++)
        {
            var (start, end) = (_starts[vector.Features[i]], _starts[vector.Features[i] + 1]);
            var weight = vector.Weights[i];
            for (var place = start; place < end; place++) similarities[_titles[place]] += weight * _weights[place];
        }
    }
}
