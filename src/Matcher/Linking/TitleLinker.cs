using System.Buffers;

namespace Matcher.Linking;

/// <summary>
/// Ranks the job titles of a list by their nearness to another title, by what they say alone: their words, what those mean
/// in titles, pieces of words, the shipped families of titles that name the same job. Immutable and thread-safe.
/// </summary>
internal sealed class TitleLinker
{
    private const float Least = 0.02f; // below, two titles share scraps of words
    private const int Decimals = 6;
    private const double Rounding = 1e-5; // more than the decimals that are dropped

    private readonly LinkingWeights _weights;
    private readonly string[] _titles;
    private readonly TitleReading[] _readings;
    private readonly int[] _distinct; // the row of each title's words in the index
    private readonly FeatureSpace _space;
    private readonly TitleIndex _index;
    private readonly TradeBridge _bridge;
    private readonly int[] _ranks; // one a row

    /// <summary>Builds the linker; some seconds for 15,000 titles.</summary>
    /// <param name="titles">The titles to rank, in French; equal ones are all ranked.</param>
    public TitleLinker(IEnumerable<string> titles)
        : this(titles, new LinkingWeights())
    {
    }

    /// <summary>Builds the linker with other numbers, to measure what each is worth.</summary>
    internal TitleLinker(IEnumerable<string> titles, LinkingWeights weights)
    {
        ArgumentNullException.ThrowIfNull(titles);
        _weights = weights;
        _titles = [.. titles];
        _readings = [.. _titles.Select(TitleReader.Read)];
        _distinct = new int[_titles.Length];
        var rows = Distinct();
        _ranks = [.. rows.Select(row => row.Rank)];
        var directory = TradeBridge.Directory;
        _space = new FeatureSpace([.. rows, .. directory.Select(title => title.Reading)], weights);
        SparseVector[] vectors = [.. rows.Select(_space.Vector)];
        _index = new TitleIndex(vectors, _space.Count);
        _bridge = new TradeBridge(directory, vectors, _space, weights);
    }

    /// <summary>How many titles are ranked.</summary>
    public int Count => _titles.Length;

    /// <summary>The titles nearest to another, nearest first; of equally near ones, the first of the list.</summary>
    /// <param name="title">The title to link, in French or English, in either gender or both ("Acheteur / Acheteuse").</param>
    /// <param name="top">How many to return at most.</param>
    /// <returns>None where the title has no word that names something, or nothing is near.</returns>
    public IReadOnlyList<TitleLink> Link(string title, int top = 10)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        var query = TitleReader.Read(title);
        var buffer = ArrayPool<float>.Shared.Rent(_index.Count);
        var similarities = buffer.AsSpan(0, _index.Count);
        CompareWords(query, similarities);
        var floor = Floor(query, similarities, top);
        var links = new List<(int Index, double Similarity)>();
        for (var i = 0; i < _titles.Length; i++)
        {
            var likeness = Likeness(query, i, similarities);
            if (likeness > 0 && likeness >= floor) links.Add((i, Similarity(query, _readings[i], likeness)));
        }

        ArrayPool<float>.Shared.Return(buffer);
        links.Sort((one, other) => other.Similarity.CompareTo(one.Similarity) is var order and not 0 ? order : one.Index - other.Index);
        return [.. links.Take(top).Select(link => new TitleLink(link.Index, _titles[link.Index], link.Similarity))];
    }

    // Titles that differ in gender or number alone are compared once.
    private List<TitleReading> Distinct()
    {
        var rows = new List<TitleReading>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _readings.Length; i++)
        {
            var key = string.Join(' ', _readings[i].Stems);
            if (known.TryAdd(key, rows.Count)) rows.Add(_readings[i]);
            _distinct[i] = known[key];
        }

        return rows;
    }

    private void CompareWords(TitleReading query, Span<float> similarities)
    {
        var vector = _space.Vector(query);
        _index.Compare(vector, similarities);
        _bridge.Raise(vector, similarities);
        for (var row = 0; row < similarities.Length; row++)
        {
            if (_ranks[row] != query.Rank) similarities[row] *= (float)_weights.OtherRank;
        }
    }

    // Without the writing, which is costly to compare and worth too little to lift a title from below this to the top.
    private double Floor(TitleReading query, ReadOnlySpan<float> similarities, int top)
    {
        var best = new PriorityQueue<int, double>();
        for (var i = 0; i < _titles.Length; i++)
        {
            var likeness = Likeness(query, i, similarities);
            if (likeness <= 0) continue;
            if (best.Count < top) best.Enqueue(i, likeness);
            else if (best.TryPeek(out _, out var least) && likeness > least) best.EnqueueDequeue(i, likeness);
        }

        return best.Count == top && best.TryPeek(out _, out var floor) ? floor - _weights.SameWriting - Rounding : 0;
    }

    private double Likeness(TitleReading query, int title, ReadOnlySpan<float> similarities)
    {
        var likeness = similarities[_distinct[title]];
        if (likeness < Least) return 0;
        return _readings[title].IsGroup && !query.IsGroup ? likeness * _weights.Group : likeness;
    }

    // The sum is brought back to 1 for a title and itself; rounded, so that titles that differ by the order of sums alone are equal.
    private double Similarity(TitleReading query, TitleReading title, double likeness)
    {
        var shared = title.Forms.Count(form => query.Forms.Contains(form, StringComparer.Ordinal));
        var writing = 2.0 * shared / (title.Forms.Length + query.Forms.Length);
        return Math.Min(1, Math.Round((likeness + (_weights.SameWriting * writing)) / (1 + _weights.SameWriting), Decimals));
    }
}
