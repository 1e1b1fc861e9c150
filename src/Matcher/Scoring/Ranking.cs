namespace Matcher.Scoring;

/// <summary>
/// Keeps the best candidates of one role, in bounded memory: higher scores first, equal scores by id, ordinal.
/// The result does not depend on the order of arrival. Not thread-safe.
/// </summary>
/// <typeparam name="T">What is kept beside the score.</typeparam>
/// <param name="capacity">How many to keep; 0 for all.</param>
internal sealed class Ranking<T>(int capacity)
{
    private readonly PriorityQueue<Entry, Entry> _heap = new(Comparer<Entry>.Create((left, right) => Compare(right, left)));
    private readonly List<Entry> _all = [];


    /// <summary>
    /// The score below which nothing more is kept, or -1 while there is room. It only ever grows, so that reading an old
    /// value is safe: it lets too much through, never too little.
    /// </summary>
    public int Threshold { get; private set; } = -1;

    /// <summary>Offers a candidate.</summary>
    /// <param name="id">The candidate's identifier.</param>
    /// <param name="scoreMicros">The score in millionths of a point.</param>
    /// <param name="item">What to keep.</param>
    public void Offer(string id, int scoreMicros, T item)
    {
        var entry = new Entry(scoreMicros, id, item);
        if (capacity == 0)
        {
            _all.Add(entry);
            return;
        }

        if (_heap.Count < capacity) _heap.Enqueue(entry, entry);
        else _heap.EnqueueDequeue(entry, entry);
        if (_heap.Count == capacity) Threshold = _heap.Peek().Score;
    }

    /// <summary>The candidates kept, best first, with their ranks from 1.</summary>
    public IReadOnlyList<Ranked<T>> Order()
    {
        var entries = capacity == 0 ? [.. _all] : _heap.UnorderedItems.Select(item => item.Element).ToArray();
        Array.Sort(entries, Compare);
        return [.. entries.Select((entry, i) => new Ranked<T>(i + 1, entry.Id, entry.Score, entry.Item))];
    }

    private static int Compare(Entry left, Entry right) =>
        left.Score != right.Score ? right.Score.CompareTo(left.Score) : string.CompareOrdinal(left.Id, right.Id);

    private readonly record struct Entry(int Score, string Id, T Item);
}
