using Matcher.Candidates;
using Matcher.Stances;
using Matcher.Text;
using Matcher.Trades;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>
/// Notes what the headline, the posts and the words of the work say of the jobs asked for. One instance a thread.
/// </summary>
internal sealed class TitleMatcher
{
    // Without a headline, the best post speaks for it.
    private const int HeadlineFromPost = 900_000;

    // "Responsable du secteur exploitation" is a "responsable d'exploitation" less what the word between may change.
    private const int SkippedRate = 900_000;

    // A word of the work in a list or a summary, against one in the account of a post.
    private const int ListedWork = 500_000;

    // A headline is a claim: where no post and no fact bears it out, the title is worth this much.
    private const int LeastBorneOut = 500_000;

    // What a headline is worth beside none, one, two … jobs that have little to do with the one asked for: nobody holds them all.
    private static readonly int[] Focuses = [Micros.One, Micros.One, 700_000, 500_000, 350_000];
    private const int LittleToDo = 300_000;
    private const int MostJobs = 16;

    // The same title over and over without dates is no career. With dates it is: a temporary worker's, a consultant's.
    private const int MostRepeats = 5;

    // What a title is worth where none, one, two … words of its subject stand beside it.
    private static readonly int[] Settings = [500_000, 650_000, 800_000, 900_000];

    // A family whose work words tell of the job asked for is at least this near; this much of them, weighed by nearness, tells it plainly.
    private const int NearFloor = 400_000;
    private const int PlainWork = 4_000_000;

    private readonly RoleIndex _index;
    private readonly PostRater _posts;
    private readonly int[] _settings;
    private readonly int _leastBorneOut;
    private readonly HitTable _hits;
    private readonly CopyFinder _copies;
    private readonly TitleTarget?[] _targets;
    private readonly int[] _own;
    private readonly int[] _near;
    private readonly int[] _spoken; // by subject
    private readonly int[] _facts;
    private readonly int[] _headline;
    private readonly int[] _subject;
    private readonly Hit[] _bestPost;
    private readonly int[] _borne; // what the best post is worth, its stance counted
    private readonly HashSet<long> _seen = [];
    private int _repeats; // how often the title of a post without dates is the one before it again
    private readonly List<int> _jobs = []; // those that the headline names

    /// <summary>Makes room for the roles of an index.</summary>
    public TitleMatcher(RoleIndex index, HitTable hits, CopyFinder copies)
    {
        _index = index;
        _posts = new PostRater(index);
        _settings = index.Parts.HasSetting ? Settings : [];
        _leastBorneOut = index.Parts.HasBorneOut ? LeastBorneOut : Micros.One;
        _hits = hits;
        _copies = copies;
        _targets = new TitleTarget?[index.Roles.Count];
        foreach (var target in index.Titles.Targets) _targets[target.Role] = target;
        _own = new int[index.Roles.Count];
        _near = new int[index.Roles.Count];
        _spoken = new int[index.Titles.Subjects.Count];
        _facts = new int[index.Roles.Count];
        _headline = new int[index.Roles.Count];
        _subject = new int[index.Roles.Count];
        _bestPost = new Hit[index.Roles.Count];
        _borne = new int[index.Roles.Count];
    }

    /// <summary>Notes what the titles and the work in a CV earn.</summary>
    public void Match(CandidateTokens candidate)
    {
        if (_index.Titles.Targets.Count == 0) return;
        var tokens = candidate.Tokens;
        _posts.Start();
        Array.Clear(_own);
        Array.Clear(_near);
        Array.Clear(_spoken);
        Array.Clear(_facts);
        Array.Clear(_headline);
        Array.Clear(_subject);
        Array.Clear(_bestPost);
        Array.Clear(_borne);
        _seen.Clear();
        _jobs.Clear();
        _repeats = 0;
        MatchWork(tokens);
        var hasHeadline = MatchTitles(candidate);
        foreach (var target in _index.Titles.Targets)
        {
            if (!hasHeadline && _bestPost[target.Role].Strength > 0) Add(target.FirstSlot, _bestPost[target.Role], HeadlineFromPost);
            _hits.SetFocus(target.Criterion, Focus(target.Role));
            var subject = _subject[target.Role];
            if (subject < _settings.Length) _hits.SetSetting(target.Criterion, _settings[subject]);
            var borne = Math.Max(_borne[target.Role], Micros.One / TitleIndex.WorkSlots * _facts[target.Role]);
            if (_repeats >= MostRepeats) _hits.SetBorneOut(target.Criterion, _leastBorneOut);
            else if (_headline[target.Role] > borne) _hits.SetBorneOut(target.Criterion, _leastBorneOut + (int)((long)(Micros.One - _leastBorneOut) * borne / _headline[target.Role]));
        }

        // All of it is one passage: a headline and a post stand apart by nature.
        _hits.EndPassage();
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
            if (place is not (Place.Title or Place.PostHead)) continue;
            hasHeadline |= place == Place.Title;
            isWish |= place == Place.Title && tokens[first].Stance == Stance.Wished;
            if (place == Place.PostHead) worth = _posts.Rate(candidate.Posts, first, tokens[first].Before == Break.Line, candidate.Career.Today);
            var found = _index.Titles.Longest(tokens, first);
            if (found.Last < 0 || tokens[first].Stance == Stance.Denied) continue;
            if (found.Node == before && place == Place.PostHead && !_posts.IsDated(candidate.Posts, first)) _repeats++;
            before = found.Node;
            var rate = _index.Titles.RateAfter(tokens, first);
            if (place == Place.Title && tokens[first].Stance == Stance.Fact && found.Title is { } job && !_jobs.Contains(job.Trade) && _jobs.Count < MostJobs) _jobs.Add(job.Trade);
            foreach (var target in _index.Titles.Targets) Note(target, found, tokens[first], worth, first, rate);
            first = found.Last;
        }

        // A headline that tells a wish and no job held leaves the posts to speak.
        return hasHeadline && !(isWish && _jobs.Count == 0);
    }

    private void Note(TitleTarget target, FoundTitle found, in CandidateToken head, int worth, int first, int modified)
    {
        var relation = Micros.Multiply(_index.Titles.Relation(target.Role, found, _spoken), modified);
        if (relation == 0 || _copies.Covers(target.Role, first)) return;
        for (var i = 0; i < found.Skipped; i++) relation = Micros.Multiply(relation, SkippedRate);
        // A title is held by whom its first word is said of: "assistante du directeur" holds no director's.
        var stance = StanceRates.For(_index.Criteria[target.Criterion], head.Stance);
        var hit = new Hit { Strength = relation, First = first, Last = found.Last, Place = head.Place, Stance = stance, IsListed = head.IsListed, How = How(target, found) };
        var claimed = Micros.Multiply(relation, StanceRates.Of(stance));
        if (head.Place == Place.Title)
        {
            _headline[target.Role] = Math.Max(_headline[target.Role], claimed);
            Add(target.FirstSlot, hit, Micros.One);
            return;
        }

        Add(target.FirstSlot + 1, hit, worth);
        if (Micros.Multiply(claimed, worth) > _borne[target.Role]) (_borne[target.Role], _bestPost[target.Role]) = (Micros.Multiply(claimed, worth), hit with { Strength = Micros.Multiply(relation, worth) });
    }

    private int Focus(int role)
    {
        var others = 0;
        foreach (var job in _jobs)
        {
            if (_index.Titles.Relation(role, job) < LittleToDo) others++;
        }

        // Four jobs and more are a list, however near they stand to one another.
        return Focuses[Math.Min(Math.Max(others, _jobs.Count - 2), Focuses.Length - 1)];
    }

    /// <summary>How far the words of the work, whatever the titles say, tell of the role's job, in millionths.</summary>
    public int Work(int role) => (int)Math.Min(Micros.One, (long)_near[role] * Micros.One / PlainWork);

    private MatchHow How(TitleTarget target, FoundTitle found)
    {
        if (found.Node == target.Node) return MatchHow.Exact;
        if (found.Title is not { } title || title.Trade != _index.Titles.RoleTrades[target.Role]) return MatchHow.Related;
        return title.IsNarrower ? MatchHow.Narrower : MatchHow.Synonym;
    }

    private void MatchWork(ReadOnlySpan<CandidateToken> tokens)
    {
        for (var first = 0; first < tokens.Length; first++)
        {
            var node = 0;
            for (var last = first; last < tokens.Length && tokens[last].Stem >= 0; last++)
            {
                if (last > first && tokens[last].Before >= Break.Item) break;
                node = _index.Trie.Next(node, tokens[last].Stem);
                if (node == 0) break;
                if (tokens[first].Stance is not (Stance.Fact or Stance.Team)) continue;
                var subjects = _index.Titles.Subjects.Of(node);
                if (subjects.IsEmpty) continue;
                var isNew = _seen.Add(((long)node << 32) | uint.MaxValue);
                if (isNew) Speak(subjects);
                if ((isNew || _copies.HasAny) && _index.Titles.Work(node) is { } work) NoteWork(node, work, tokens, first, last);
            }
        }
    }

    private void Speak(ReadOnlySpan<int> subjects)
    {
        foreach (var subject in subjects) _spoken[subject] += Micros.One / subjects.Length;
    }

    private void NoteWork(int node, List<(int Role, bool IsOwn, int Near)> work, ReadOnlySpan<CandidateToken> tokens, int first, int last)
    {
        foreach (var (role, isOwn, near) in work)
        {
            // A word of the work counts once, and not where it is copied from the role.
            if (_copies.HasAny && (_copies.Covers(role, first) || !_seen.Add(((long)node << 32) | (uint)role))) continue;
            _subject[role]++;
            if (near >= NearFloor) _near[role] += near;
            if (!isOwn || _own[role] == TitleIndex.WorkSlots) continue;
            var target = _targets[role]!;
            var isFact = tokens[first].Place is Place.Experience or Place.PostHead or Place.Text;
            if (isFact) _facts[role]++;
            Add(target.FirstSlot + 2 + _own[role]++, new Hit { Strength = isFact ? Micros.One : ListedWork, First = first, Last = last, Place = tokens[first].Place, IsListed = tokens[first].IsListed, How = MatchHow.Narrower }, Micros.One);
        }
    }

    private void Add(int slot, Hit hit, int rate)
    {
        var strength = Micros.Multiply(hit.Strength, rate);
        _hits.Add(slot, hit with { Strength = strength, Value = Micros.Multiply(strength, StanceRates.Of(hit.Stance)), PlaceValue = Micros.One });
    }
}
