using System.Runtime.InteropServices;
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
    private const int MiddleOfYear = 6; // months
    private const int LongestGuess = 20 * 12; // a post whose beginning is not told

    private readonly int _today = today.End;
    private readonly PeriodReader _periods = new();
    private readonly JobMemory _jobs = new(titles);
    private readonly CareerMonths _months = new();
    private readonly List<CareerLine> _lines = [];
    private Post[] _posts = new Post[16];
    private int _count;
    private int _begun = -1; // the post whose beginning alone is told; the next one ends it

    /// <summary>The posts of the candidate last read, in the order of the text.</summary>
    public ReadOnlySpan<Post> Posts => _posts.AsSpan(0, _count);

    /// <summary>How many months of work the posts make, overlaps counted once.</summary>
    public int Months => _months.Work;

    /// <summary>How many months of internships and apprenticeships they make.</summary>
    public int InternshipMonths => _months.Internships;

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
        _months.Count(Posts, Today);
    }

    private void Read(ReadOnlySpan<byte> text, CandidateField field, PostKind? section)
    {
        if (text.IsEmpty) return;
        if (_periods.Read(text, _today).IsEmpty) return;
        if (!LineScanner.Read(text, section, _periods.Periods, _lines) && section is null) LineScanner.Read(text, PostKind.Work, _periods.Periods, _lines);
        var career = new CareerText(text, CollectionsMarshal.AsSpan(_lines), Has(span => span.IsSpan), Has(span => span.Kind == PeriodKind.Range), _jobs);
        _jobs.Start();
        var before = _count;
        FindPosts(career, field, allowsBullets: false);
        if (_count > before && (HeadsNameJob(career, before) || !career.BulletsNameJob())) return;
        // Nothing, or tasks with dates under heads that bullets open.
        _count = before;
        FindPosts(career, field, allowsBullets: true);
    }

    private bool Has(Func<Period, bool> which)
    {
        foreach (ref readonly var period in _periods.Periods)
        {
            if (which(period)) return true;
        }

        return false;
    }

    private bool HeadsNameJob(CareerText text, int first)
    {
        for (var i = first; i < _count; i++)
        {
            var head = text.Text[_posts[i].Start.._posts[i].HeadEnd];
            if (JobWords.StandIn(head) || text.NamesJob(head)) return true;
        }

        return false;
    }

    private void FindPosts(CareerText text, CandidateField field, bool allowsBullets)
    {
        var periods = _periods.Periods;
        var frames = new HeadFrames();
        var before = _count;
        var next = 0;
        for (var i = 0; i < text.Lines.Length; i++)
        {
            var line = text.Lines[i];
            var first = _count;
            for (; next < periods.Length && periods[next].Start < line.End; next++)
            {
                if (line.Section is not { } kind || line.IsHeading || periods[next].Start < line.Start) continue;
                if (periods[next].Kind == PeriodKind.Duration && _begun >= first) EndBegun(_posts[_begun].Period.From + periods[next].Months);
                var date = HeadDates.Of(text, line, periods[next], allowsBullets);
                if (date == PostDate.None) continue;
                if (_count == first && _count > before && TaskDates.IsOfTask(text, i, periods[next], frames, _posts[_count - 1])) continue;
                if (!TryPlace(date, periods[next], before, out var period)) continue;
                // One line may date two posts; a date or a duration beside a span says nothing more.
                if (_count > first && date != PostDate.Ends && !IsAnother(period, _posts[first].Period)) continue;
                if (_count > first && period.IsSpan && !_posts[first].Period.IsSpan) Forget(first);
                Add(new Post(field, line.Start, line.End, text.Text.Length, period, kind), date);
            }

            if (line.IsHeading) Close(field, line.Start);
            if (line.IsHeading || (line.IsBlank && i > frames.Previous)) frames.Part();
            if (_count == first) continue;
            var (start, end) = frames.Find(text, i, _posts[_count - 1].Period, next < periods.Length ? periods[next].Start : text.Text.Length);
            Close(field, text.Lines[start].Start, first);
            for (var post = first; post < _count; post++) _posts[post] = Framed(text.Text, _posts[post], text.Lines[start].Start, text.Lines[end].End);
        }

        // What was begun last goes on.
        if (_begun >= 0) GoOn(ref _posts[_begun]);
        _begun = -1;
        if (_count > before + 1 && LacksEnd(text.Text, _posts[before], _posts[before + 1])) GoOn(ref _posts[before]);
    }

    private void GoOn(ref Post post) =>
        post = post with { Period = post.Period with { Kind = PeriodKind.Since, To = Math.Max(_today, post.Period.From + 1), ToPrecision = DatePrecision.Month } };

    // A column of beginnings and one of ends, where the latest post has none yet: "02/2022             Magasinier".
    private static bool LacksEnd(ReadOnlySpan<byte> text, in Post latest, in Post next)
    {
        if (latest.Kind != PostKind.Work || latest.Period.Kind != PeriodKind.Date || latest.Period.Start != latest.Start) return false;
        return text[latest.Period.End..].StartsWith("  "u8) && next.Period.Kind == PeriodKind.Range && next.Period.To <= latest.Period.To;
    }

    // A beginning is not yet a span; an end begins where the post before ended.
    private bool TryPlace(PostDate date, in Period read, int before, out Period period)
    {
        period = read;
        var middle = read.FromPrecision == DatePrecision.Year ? read.From + MiddleOfYear : read.From;
        if (date == PostDate.Begins) period = read with { From = middle };
        if (date != PostDate.Ends) return true;
        var from = _count > before ? _posts[_count - 1].Period.To : int.MaxValue;
        var to = read.FromPrecision == DatePrecision.Year ? middle : read.To;
        period = read with { Kind = PeriodKind.Range, From = from, To = to, FromPrecision = DatePrecision.Month };
        return from < to && from > 0 && to - from <= LongestGuess;
    }

    // "Depuis mai 2007 (à temps partiel depuis 2019)" is one post, "maçon pendant six ans, puis chef d'équipe pendant quatre ans" are two.
    private static bool IsAnother(in Period period, in Period before) => before.Kind == PeriodKind.Duration
        ? period.IsSpan || period.Kind == PeriodKind.Duration
        : period.IsSpan && !(period.From >= before.From && (period.To <= before.To || before.IsOpen));

    private void Add(in Post post, PostDate date)
    {
        if (_begun >= 0 && post.Period.From > _posts[_begun].Period.From) EndBegun(post.Period.From);
        if (_count == _posts.Length) Array.Resize(ref _posts, _count * 2);
        _posts[_count] = post;
        _begun = date == PostDate.Begins ? _count : -1;
        _count++;
    }

    private void EndBegun(int to)
    {
        _posts[_begun] = _posts[_begun] with { Period = _posts[_begun].Period with { Kind = PeriodKind.Range, To = to } };
        _begun = -1;
    }

    private void Forget(int first)
    {
        _count = first;
        if (_begun >= first) _begun = -1;
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

    private void FindToday()
    {
        Today = CareerMonths.Today(Posts, _today);
        if (Today == _today) return;
        for (var i = 0; i < _count; i++) _posts[i] = _posts[i] with { Period = _posts[i].Period.Until(_today, Today) };
    }
}
