using Matcher.Candidates;
using Matcher.Periods;
using Matcher.Trades;

namespace Matcher.Careers;

/// <summary>
/// Reads the posts of a CV and their periods: the experience field, and in a CV of one text what stands under a heading of
/// experience (all of it where the text has no headings). Holds memory that it uses again: make one a thread.
/// </summary>
/// <remarks>
/// A post is found by its dates: a line that they open or close, and the short lines about it. A post without dates is
/// not listed. The dates make the total, whatever was told: posts held at once are counted once, internships apart.
/// </remarks>
/// <param name="today">The month that "today" means.</param>
/// <param name="titles">Knows job titles; without it they are known by the form of their words alone.</param>
internal sealed class CareerReader(ReferenceDate today, IJobTitles? titles = null)
{
    private const int MostHeadLines = 2; // above or below a line of dates
    private const int LongestHeadLine = 90; // bytes

    private readonly int _today = today.End;
    private readonly PeriodReader _periods = new();
    private readonly List<CareerLine> _lines = [];
    private readonly MonthSpans _work = new();
    private readonly MonthSpans _internships = new();
    private Post[] _posts = new Post[16];
    private int _count;

    /// <summary>The posts of the candidate last read, in the order of the text.</summary>
    public ReadOnlySpan<Post> Posts => _posts.AsSpan(0, _count);

    /// <summary>How many months of work the posts make, overlaps counted once.</summary>
    public int Months { get; private set; }

    /// <summary>How many months of internships and apprenticeships they make.</summary>
    public int InternshipMonths { get; private set; }

    /// <summary>The month after the one that is today for this candidate.</summary>
    public int Today { get; private set; }

    /// <summary>The years of experience that the dates make, or null where there are none.</summary>
    public double? Years => Months > 0 ? Months / 12.0 : null;

    /// <summary>Reads a candidate in place of the last one.</summary>
    public void Read(CandidateView candidate)
    {
        _count = 0;
        Read(candidate[CandidateField.Experience], CandidateField.Experience, PostKind.Work);
        Read(candidate[CandidateField.Text], CandidateField.Text, section: null);
        FindToday();
        CountMonths();
    }

    private void Read(ReadOnlySpan<byte> text, CandidateField field, PostKind? section)
    {
        if (text.IsEmpty) return;
        var periods = _periods.Read(text, _today);
        if (periods.IsEmpty) return;
        if (!LineScanner.Read(text, section, _lines) && section is null) LineScanner.Read(text, PostKind.Work, _lines);
        var before = _count;
        FindPosts(text, field, allowsBullets: false);
        if (_count > before && (HeadsNameJob(text, before) || !BulletsNameJob(text))) return;
        // Nothing, or tasks with dates under heads that bullets open.
        _count = before;
        FindPosts(text, field, allowsBullets: true);
    }

    private bool HeadsNameJob(ReadOnlySpan<byte> text, int first)
    {
        for (var i = first; i < _count; i++)
        {
            var head = text[_posts[i].Start.._posts[i].HeadEnd];
            if (JobWords.StandIn(head) || NamesJob(head)) return true;
        }

        return false;
    }

    private bool BulletsNameJob(ReadOnlySpan<byte> text)
    {
        foreach (var line in _lines)
        {
            if (line.IsBulleted && NamesJob(text[line.Start..line.End])) return true;
        }

        return false;
    }

    private void FindPosts(ReadOnlySpan<byte> text, CandidateField field, bool allowsBullets)
    {
        var periods = _periods.Periods;
        var next = 0;
        var above = -1; // how many lines of a head stand above its dates: as many as for the first
        var previous = -1; // the last line of the head before
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            var first = _count;
            for (; next < periods.Length && periods[next].Start < line.End; next++)
            {
                if (line.Section is null || periods[next].Start < line.Start || !HeadDates.IsDateOfPost(text, line, periods[next], allowsBullets)) continue;
                if (_count > 0 && _count == first && IsOfTask(text, i, previous, above, periods[next], field)) continue;
                // One line may date two posts; a date or a duration beside a span says nothing more.
                if (_count > first && (!periods[next].IsSpan || IsWithin(periods[next], _posts[first].Period))) continue;
                if (_count > first && !_posts[first].Period.IsSpan) _count = first;
                Add(new Post(field, line.Start, line.End, text.Length, periods[next], line.Section.Value));
            }

            if (line.IsHeading) Close(field, line.Start);
            if (_count == first) continue;
            var from = HeadStart(text, i, previous, ref above);
            previous = HeadEnd(text, i, above > 0, next < periods.Length ? periods[next].Start : text.Length);
            Close(field, _lines[from].Start, first);
            for (var post = first; post < _count; post++) _posts[post] = Framed(text, _posts[post], _lines[from].Start, _lines[previous].End);
        }
    }

    // "Passage à la nomenclature M57 (2023)" in the account of a post: the date of what was done, where the line names no job and the heads of this CV do.
    private bool IsOfTask(ReadOnlySpan<byte> text, int line, int previous, int above, in Period period, CandidateField field)
    {
        if (previous < 0 || period.Kind == PeriodKind.Duration || _posts[_count - 1].Field != field) return false;
        for (var i = previous + 1; i < line; i++)
        {
            if (_lines[i].IsBlank || _lines[i].IsHeading) return false;
        }

        var told = Line(text, line);
        var start = period.Start - _lines[line].Start;
        if (!told[..start].ContainsAnyInRange((byte)'A', (byte)'z')) return false; // dates that open a line are a post's
        if (NamesJob(told) || (period.Kind != PeriodKind.Date && JobWords.StandFirstIn(told)) || PostWords.KindOf(told, start, period.End - _lines[line].Start) != PostKind.Work) return false;
        if (above > 0 && line - 1 > previous && IsHeadLine(text, line - 1) && NamesJob(Line(text, line - 1))) return false;
        if (above <= 0 && NamesJobBelow(text, line)) return false;
        ref readonly var post = ref _posts[_count - 1];
        return period.Kind == PeriodKind.Date || JobWords.StandIn(text[post.Start..post.HeadEnd]) || NamesJob(text[post.Start..post.HeadEnd]);
    }

    private bool NamesJob(ReadOnlySpan<byte> head) => JobWords.OpenSomePartOf(head) || titles?.NamesJob(head) == true;

    private ReadOnlySpan<byte> Line(ReadOnlySpan<byte> text, int line) => text[_lines[line].Start.._lines[line].End];

    // "Depuis mai 2007 (à temps partiel depuis 2019)" is one post.
    private static bool IsWithin(in Period period, in Period whole) =>
        period.Kind != PeriodKind.Duration && period.From >= whole.From && (period.To <= whole.To || whole.IsOpen);

    private void Add(in Post post)
    {
        if (_count == _posts.Length) Array.Resize(ref _posts, _count * 2);
        _posts[_count++] = post;
    }

    // The posts before end where another begins.
    private void Close(CandidateField field, int end, int before = int.MaxValue)
    {
        for (var i = Math.Min(before, _count) - 1; i >= 0 && _posts[i].Field == field && _posts[i].End > end; i--) _posts[i] = _posts[i] with { End = Math.Max(end, _posts[i].Start) };
    }

    private static Post Framed(ReadOnlySpan<byte> text, in Post post, int start, int headEnd)
    {
        var kind = post.Kind == PostKind.Work ? PostWords.KindOf(text[start..headEnd], post.Period.Start - start, post.Period.End - start) : post.Kind;
        return post with { Start = start, HeadEnd = headEnd, Kind = kind };
    }

    // The title or the employer may stand above the dates. Where the first head has nothing above, none has.
    private int HeadStart(ReadOnlySpan<byte> text, int line, int previous, ref int above)
    {
        var most = above < 0 ? MostHeadLines : above;
        var first = line;
        while (line - first < most && first - 1 > previous && IsHeadLine(text, first - 1)) first--;
        // Three short lines are no head, but the end of what is told before.
        if (above < 0 && first - 1 > previous && IsHeadLine(text, first - 1)) first = line;
        if (above < 0) above = line - first;
        return first;
    }

    // Dates that stand alone are followed by the title and the employer, unless those stand above.
    private int HeadEnd(ReadOnlySpan<byte> text, int line, bool hasAbove, int nextPeriod)
    {
        if (hasAbove) return line;
        if (!StandsAlone(text, line)) return NamesJobBelow(text, line) ? line + 1 : line;
        var last = line;
        while (last - line < MostHeadLines && last + 1 < _lines.Count && _lines[last + 1].End <= nextPeriod && IsHeadLine(text, last + 1)) last++;
        return last;
    }

    // "Bureau d'études Duval, 2017-2022", and below it "Projeteuse béton armé".
    private bool NamesJobBelow(ReadOnlySpan<byte> text, int line) =>
        line + 1 < _lines.Count && IsHeadLine(text, line + 1) && !Line(text, line + 1).ContainsAnyInRange((byte)'0', (byte)'9') && !NamesJob(Line(text, line)) && NamesJob(Line(text, line + 1));

    private bool IsHeadLine(ReadOnlySpan<byte> text, int i)
    {
        var line = _lines[i];
        return !line.IsBlank && !line.IsBulleted && !line.IsHeading && line.Length <= LongestHeadLine && text[line.End - 1] is not ((byte)'.' or (byte)';');
    }

    private bool StandsAlone(ReadOnlySpan<byte> text, int i)
    {
        var period = _posts[_count - 1].Period;
        var line = _lines[i];
        if (text[line.Start..period.Start].ContainsAnyInRange((byte)'A', (byte)'z')) return false;
        // "(4 ans ½)" says nothing more.
        var after = period.End < line.End ? text[period.End..line.End].TrimStart((byte)' ') : [];
        return !after.ContainsAnyInRange((byte)'A', (byte)'z') || (after[0] == '(' && after[^1] == ')');
    }

    // A CV written after the shipped month names a later one.
    private void FindToday()
    {
        Today = _today;
        foreach (ref readonly var post in Posts)
        {
            if (post.Kind != PostKind.Work || post.Period.Kind is PeriodKind.SinceDuration or PeriodKind.Duration) continue;
            Today = Math.Max(Today, post.Period.To);
        }

        if (Today == _today) return;
        for (var i = 0; i < _count; i++) _posts[i] = _posts[i] with { Period = _posts[i].Period.Until(_today, Today) };
    }

    private void CountMonths()
    {
        _work.Clear();
        _internships.Clear();
        var loose = 0;
        foreach (ref readonly var post in Posts)
        {
            var period = post.Period;
            if (post.Kind == PostKind.Internship && period.Kind != PeriodKind.Duration) _internships.Add(period.From, period.To);
            if (post.Kind != PostKind.Work) continue;
            if (period.Kind == PeriodKind.Duration) loose += period.Months;
            else _work.Add(period.From, period.To);
        }

        Months = _work.Count() + loose;
        InternshipMonths = _internships.Count();
    }
}
