namespace Matcher.Careers;

/// <summary>Spans of months whose union is counted: two posts held at once make no double experience.</summary>
internal sealed class MonthSpans
{
    private (int From, int To)[] _spans = new (int, int)[16];
    private int _count;

    /// <summary>Forgets all spans.</summary>
    public void Clear() => _count = 0;

    /// <summary>Adds a span; the end is exclusive.</summary>
    public void Add(int from, int to)
    {
        if (to <= from) return;
        if (_count == _spans.Length) Array.Resize(ref _spans, _count * 2);
        // Posts are mostly told in order: an insertion seldom moves much.
        var i = _count++;
        for (; i > 0 && _spans[i - 1].From > from; i--) _spans[i] = _spans[i - 1];
        _spans[i] = (from, to);
    }

    /// <summary>How many months the union counts.</summary>
    public int Count()
    {
        var months = 0;
        var end = int.MinValue;
        for (var i = 0; i < _count; i++)
        {
            var from = Math.Max(_spans[i].From, end);
            if (_spans[i].To <= from) continue;
            months += _spans[i].To - from;
            end = _spans[i].To;
        }

        return months;
    }
}
