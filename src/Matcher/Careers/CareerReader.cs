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
    private readonly int _today = today.End;
    private readonly PeriodReader _periods = new();
    private readonly CareerMonths _months = new();
    private readonly List<CareerLine> _lines = [];
    private Post[] _posts = new Post[16];
    private int _count;

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
        _months.Count(Posts);
    }

    private void Read(ReadOnlySpan<byte> text, CandidateField field, PostKind? section)
    {
        if (text.IsEmpty) return;
        if (_periods.Read(text, _today).IsEmpty) return;
        if (!LineScanner.Read(text, section, _lines) && section is null) LineScanner.Read(text, PostKind.Work, _lines);
        var career = new CareerText(text, CollectionsMarshal.AsSpan(_lines), titles);
        var before = _count;
        FindPosts(career, field, allowsBullets: false);
        if (_count > before && (HeadsNameJob(career, before) || !career.BulletsNameJob())) return;
        // Nothing, or tasks with dates under heads that bullets open.
        _count = before;
        FindPosts(career, field, allowsBullets: true);
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
                if (line.Section is null || periods[next].Start < line.Start || !HeadDates.IsDateOfPost(text.Text, line, periods[next], allowsBullets)) continue;
                if (_count == first && _count > before && TaskDates.IsOfTask(text, i, periods[next], frames, _posts[_count - 1])) continue;
                // One line may date two posts; a date or a duration beside a span says nothing more.
                if (_count > first && (!periods[next].IsSpan || IsWithin(periods[next], _posts[first].Period))) continue;
                if (_count > first && !_posts[first].Period.IsSpan) _count = first;
                Add(new Post(field, line.Start, line.End, text.Text.Length, periods[next], line.Section.Value));
            }

            if (line.IsHeading) Close(field, line.Start);
            if (_count == first) continue;
            var (start, end) = frames.Find(text, i, _posts[_count - 1].Period, next < periods.Length ? periods[next].Start : text.Text.Length);
            Close(field, text.Lines[start].Start, first);
            for (var post = first; post < _count; post++) _posts[post] = Framed(text.Text, _posts[post], text.Lines[start].Start, text.Lines[end].End);
        }
    }

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

    private void FindToday()
    {
        Today = CareerMonths.Today(Posts, _today);
        if (Today == _today) return;
        for (var i = 0; i < _count; i++) _posts[i] = _posts[i] with { Period = _posts[i].Period.Until(_today, Today) };
    }
}
