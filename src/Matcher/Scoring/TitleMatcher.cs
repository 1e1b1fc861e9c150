using Matcher.Candidates;
using Matcher.Stances;
using Matcher.Text;
using Matcher.Trades;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>Notes what the titles in the headline and in the heads of posts say of the jobs asked for. One instance a thread.</summary>
internal sealed class TitleMatcher
{
    // Without a headline, the best post speaks for it.
    internal const int HeadlineFromPost = 900_000;

    // And without a title of its own, the latest post takes that of the headline.
    internal const int PostFromHeadline = 900_000;

    // "Responsable du secteur exploitation" is a "responsable d'exploitation" less what the word between may change.
    private const int SkippedRate = 900_000;

    // A headline is a claim: where no post and no fact bears it out, the title is worth this much.
    private const int LeastBorneOut = 500_000;

    // What a headline is worth beside none, one, two … jobs that have little to do with the one asked for: nobody holds them all.
    private static readonly int[] Focuses = [Micros.One, Micros.One, 700_000, 500_000, 350_000];
    private const int LittleToDo = 300_000;
    private const int MostJobs = 16;

    // The same title over and over without dates is no career. With dates it is: a temporary worker's, a consultant's.
    private const int MostRepeats = 5;

    private readonly RoleIndex _index;
    private readonly PostRater _posts;
    private readonly int _leastBorneOut;
    private readonly HitTable _hits;
    private readonly CopyFinder _copies;
    private readonly WorkMatcher _work;
    private readonly ScoreBounds _bounds;
    private readonly int[] _headline;
    private readonly Hit[] _bestHeadline;
    private readonly Hit[] _bestPost;
    private readonly int[] _borne; // what the best post is worth, its stance counted
    private Latest _latest;
    private bool _isHeadlineKnown; // whether it plainly names a known job
    private int _repeats; // how often the title of a post without dates is the one before it again
    private readonly List<int> _jobs = []; // those that the headline names

    /// <summary>Makes room for the roles of an index.</summary>
    public TitleMatcher(RoleIndex index, HitTable hits, CopyFinder copies, WorkMatcher work, ScoreBounds bounds)
    {
        _index = index;
        _posts = new PostRater(index);
        _leastBorneOut = index.Parts.HasBorneOut ? LeastBorneOut : Micros.One;
        (_hits, _copies, _work, _bounds) = (hits, copies, work, bounds);
        _headline = new int[index.Roles.Count];
        _bestHeadline = new Hit[index.Roles.Count];
        _bestPost = new Hit[index.Roles.Count];
        _borne = new int[index.Roles.Count];
    }

    /// <summary>How plainly a post bears the title of some known job, by what the post is worth, in millionths.</summary>
    public int KnownPost { get; private set; }

    /// <summary>Notes what the titles in a CV earn, once the words of its work are read.</summary>
    public void Match(CandidateTokens candidate)
    {
        if (_index.Titles.Targets.Length == 0) return;
        _posts.Start();
        Array.Clear(_headline);
        Array.Clear(_bestPost);
        Array.Clear(_borne);
        _jobs.Clear();
        _repeats = 0;
        KnownPost = 0;
        _latest = Latest.Unread;
        _isHeadlineKnown = false;
        var hasHeadline = MatchTitles(candidate);
        foreach (var target in _index.Titles.Targets)
        {
            if (!hasHeadline && _bestPost[target.Role].Strength > 0) Add(target.FirstSlot, _bestPost[target.Role], HeadlineFromPost);
        }

        // All of it is one passage: a headline and a post stand apart by nature.
        _hits.EndPassage();
    }

    /// <summary>What a role's headline is worth beside the other jobs that it names, in millionths.</summary>
    public int Focus(int role)
    {
        var others = 0;
        foreach (var job in _jobs)
        {
            if (_index.Titles.Relation(role, job) < LittleToDo) others++;
        }

        // Four jobs and more are a list, however near they stand to one another.
        return Focuses[Math.Min(Math.Max(others, _jobs.Count - 2), Focuses.Length - 1)];
    }

    /// <summary>How far posts and facts bear out a role's headline, in millionths.</summary>
    public int BorneOut(int role)
    {
        if (_repeats >= MostRepeats) return _leastBorneOut;
        var borne = Math.Max(_borne[role], Micros.One / TitleIndex.WorkSlots * _work.OwnFacts(role));
        return _headline[role] <= borne ? Micros.One : _leastBorneOut + (int)((long)(Micros.One - _leastBorneOut) * borne / _headline[role]);
    }

    /// <summary>What a title is worth as it stands in the text, words skipped.</summary>
    /// <param name="relation">How good a holder of it would be, in millionths.</param>
    /// <param name="found">The title.</param>
    public static int Held(int relation, FoundTitle found)
    {
        for (var i = 0; i < found.Skipped; i++) relation = Micros.Multiply(relation, SkippedRate);
        return relation;
    }

    private bool MatchTitles(CandidateTokens candidate)
    {
        var tokens = candidate.Tokens;
        var hasHeadline = false;
        var worth = Micros.One;
        var isWish = false;
        var before = 0;
        for (var first = 0; first < tokens.Length; first++)
        {
            var place = tokens[first].Place;
            if (place is not (Place.Title or Place.PostHead))
            {
                if (_latest == Latest.Mute) Inherit(worth);
                continue;
            }

            hasHeadline |= place == Place.Title;
            isWish |= place == Place.Title && tokens[first].Stance == Stance.Wished;
            if (place == Place.PostHead) worth = _posts.Rate(candidate.Posts, first, tokens[first].Before == Break.Line, candidate.Career.Today);
            if (place == Place.PostHead && _latest != Latest.Named) _latest = _index.Titles.IsRank(tokens[first].Stem) ? Latest.Named : Latest.Mute;
            var found = _index.Titles.Longest(tokens, first);
            if (found.Last < 0 || tokens[first].Stance == Stance.Denied) continue;
            if (place == Place.PostHead) _latest = Latest.Named;
            if (found.Node == before && place == Place.PostHead && !_posts.IsDated(candidate.Posts, first)) _repeats++;
            before = found.Node;
            var rate = _index.Titles.RateAfter(tokens, first);
            // "L'exploitant", whom he helps or answers to, is somebody else; "adjoint au directeur" is himself.
            if (tokens[first].IsAfterArticle && rate == Micros.One) continue;
            var isKnown = found is { Title: { } known, IsAmbiguous: false } && !_index.Titles.IsGrade(known.Trade) && (rate != Micros.One || OpensPhrase(tokens, first));
            if (place == Place.PostHead && isKnown) KnownPost = Math.Max(KnownPost, worth);
            if (place == Place.Title && tokens[first].Stance == Stance.Fact && found.Title is { } job)
            {
                if (!_jobs.Contains(job.Trade) && _jobs.Count < MostJobs) _jobs.Add(job.Trade);
                _isHeadlineKnown |= isKnown;
            }

            foreach (var target in _index.Titles.Targets)
            {
                if (_bounds.IsAwaited(target.Role)) Note(target, found, tokens[first], worth, first, rate);
            }

            first = found.Last;
        }

        if (_latest == Latest.Mute) Inherit(worth);
        // A headline that tells a wish and no job held leaves the posts to speak.
        return hasHeadline && !(isWish && _jobs.Count == 0);
    }

    // "Association d'aide à domicile" employs him: the title that a head plainly bears opens what is said there.
    private static bool OpensPhrase(ReadOnlySpan<CandidateToken> tokens, int first) => first == 0 || tokens[first].Before >= Break.Item || tokens[first - 1].IsNumber;

    // The latest post often bears no title of its own ("Mairie de Vitré, depuis 2015"): the headline names it.
    private void Inherit(int worth)
    {
        _latest = Latest.Named;
        if (_jobs.Count > 1) return;
        if (_isHeadlineKnown) KnownPost = Math.Max(KnownPost, Micros.Multiply(worth, PostFromHeadline));
        foreach (var target in _index.Titles.Targets)
        {
            if (_headline[target.Role] > 0 && _bestHeadline[target.Role] is { Stance: Stance.Fact } hit) NotePost(target, hit, Micros.Multiply(worth, PostFromHeadline));
        }
    }

    private void NotePost(TitleTarget target, in Hit hit, int worth)
    {
        Add(target.FirstSlot + 1, hit, worth);
        var claimed = Micros.Multiply(Micros.Multiply(hit.Strength, StanceRates.Of(hit.Stance)), worth);
        if (claimed > _borne[target.Role]) (_borne[target.Role], _bestPost[target.Role]) = (claimed, hit with { Strength = Micros.Multiply(hit.Strength, worth) });
    }

    private void Note(TitleTarget target, FoundTitle found, in CandidateToken head, int worth, int first, int modified)
    {
        var relation = Micros.Multiply(_index.Titles.Relation(target.Role, found, _index.Titles.AsksSubjects(target.Role, found) ? _work.Spoken : []), modified);
        if (relation == 0 || _copies.Covers(target.Role, first)) return;
        relation = Held(relation, found);
        // A title is held by whom its first word is said of: "assistante du directeur" holds no director's.
        var stance = StanceRates.For(_index.Criteria[target.Criterion], head.Stance);
        var hit = new Hit { Strength = relation, First = first, Last = found.Last, Place = head.Place, Stance = stance, IsListed = head.IsListed, How = How(target, found) };
        var claimed = Micros.Multiply(relation, StanceRates.Of(stance));
        if (head.Place == Place.Title)
        {
            if (claimed > _headline[target.Role]) (_headline[target.Role], _bestHeadline[target.Role]) = (claimed, hit);
            Add(target.FirstSlot, hit, Micros.One);
            return;
        }

        NotePost(target, hit, worth);
    }

    private MatchHow How(TitleTarget target, FoundTitle found)
    {
        if (found.Node == target.Node) return MatchHow.Exact;
        if (found.Title is not { } title || title.Trade != _index.Titles.RoleTrades[target.Role]) return MatchHow.Related;
        return title.IsNarrower ? MatchHow.Narrower : MatchHow.Synonym;
    }

    private void Add(int slot, Hit hit, int rate)
    {
        var strength = Micros.Multiply(hit.Strength, rate);
        _hits.Add(slot, hit with { Strength = strength, Value = Micros.Multiply(strength, StanceRates.Of(hit.Stance)), PlaceValue = Micros.One });
    }

    // Whether the head of the latest post, the first of the text, bears a title.
    private enum Latest
    {
        Unread,
        Mute,
        Named,
    }
}
