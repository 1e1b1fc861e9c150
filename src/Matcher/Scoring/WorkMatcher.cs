using Matcher.Candidates;
using Matcher.Stances;
using Matcher.Text;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>Notes which jobs the words of the work in a CV tell of, whatever its titles say. One instance a thread.</summary>
internal sealed class WorkMatcher
{
    /// <summary>How many words of the work are kept for a role, to be shown.</summary>
    public const int MostKept = 8;

    // A word of the work in a list or a summary, against one in the account of a post.
    private const int Listed = 500_000;

    /// <summary>Words of families less near than this tell of the subject, not of the job.</summary>
    public const int NearFloor = 400_000;

    private readonly RoleIndex _index;
    private readonly HitTable _hits;
    private readonly CopyFinder _copies;
    private readonly ScoreBounds _bounds;
    private readonly TitleTarget?[] _targets;
    private readonly HashSet<int> _spokenSeen = [];
    private readonly int[] _spoken; // by subject
    private readonly int[] _ownSeen; // by use of a run: the last candidate of whom it was noted
    private readonly int[] _toldSeen;
    private readonly int[] _claimedSeen;
    private readonly int[] _own;
    private readonly int[] _ownFacts;
    private readonly long[] _told; // in accounts of posts
    private readonly long[] _claimed; // in lists, and not in accounts
    private readonly int[] _keptCounts;
    private readonly Hit[] _kept;
    private CandidateTokens? _candidate;
    private bool _hasSpoken;
    private int _time;

    /// <summary>Makes room for the roles of an index.</summary>
    public WorkMatcher(RoleIndex index, HitTable hits, CopyFinder copies, ScoreBounds bounds)
    {
        (_index, _hits, _copies, _bounds) = (index, hits, copies, bounds);
        var roles = index.Roles.Count;
        _targets = new TitleTarget?[roles];
        foreach (var target in index.Titles.Targets) _targets[target.Role] = target;
        _spoken = new int[index.Titles.Subjects.Count];
        (_own, _ownFacts, _keptCounts) = (new int[roles], new int[roles], new int[roles]);
        (_told, _claimed) = (new long[roles], new long[roles]);
        _kept = new Hit[roles * MostKept];
        (_ownSeen, _toldSeen, _claimedSeen) = (new int[index.Runs.WorkCount], new int[index.Runs.WorkCount], new int[index.Runs.WorkCount]);
    }

    /// <summary>By subject, how many words speak of it, in millionths of a word.</summary>
    public ReadOnlySpan<int> Spoken
    {
        get
        {
            if (!_hasSpoken) ReadSubjects();
            return _spoken;
        }
    }

    /// <summary>How many words of a role's very job stand in the accounts of posts, up to <see cref="TitleIndex.WorkSlots"/>.</summary>
    public int OwnFacts(int role) => _ownFacts[role];

    /// <summary>How many words tell of a role's job or of jobs near it, each weighed by its nearness, in millionths of a word.</summary>
    public long Told(int role) => Told(_told[role], _claimed[role]);

    /// <summary>What words in the accounts of posts tell, and half of what competences and certifications name beside them: as much as the accounts tell, for alone they are claims.</summary>
    public static long Told(long told, long claimed) => told + (Math.Min(told, claimed) * Listed / Micros.One);

    /// <summary>Whether a word in a place tells of work done, or else only claims it.</summary>
    public static bool IsFact(Place place) => place is Place.Experience or Place.PostHead or Place.Text;

    /// <summary>Whether a word in a place is a claim that accounts may bear out.</summary>
    public static bool IsClaim(Place place) => place is Place.Skills or Place.Certifications;

    /// <summary>The first of those words, their nearness as strength.</summary>
    public ReadOnlySpan<Hit> Kept(int role) => _kept.AsSpan(role * MostKept, _keptCounts[role]);

    /// <summary>Reads the words of a CV.</summary>
    public void Match(CandidateTokens candidate)
    {
        _candidate = candidate;
        _hasSpoken = false;
        Array.Clear(_own);
        Array.Clear(_ownFacts);
        Array.Clear(_told);
        Array.Clear(_claimed);
        Array.Clear(_keptCounts);
        StartTime();
        var tokens = candidate.Tokens;
        for (var first = 0; first < tokens.Length; first++)
        {
            if ((tokens[first].Uses & WordUses.StartsWork) == 0 || !IsHis(tokens[first])) continue;
            var run = _index.Runs.Start(tokens[first].Stem, RunUses.Work);
            for (var last = first; run != 0;)
            {
                Note(run, tokens, first, last);
                if (++last == tokens.Length || tokens[last].Before >= Break.Item) break;
                run = _index.Runs.Next(run, tokens[last].Stem, RunUses.Work);
            }
        }
    }

    private static bool IsHis(in CandidateToken token) => token.Stance is Stance.Fact or Stance.Team;

    // A word counts once for each role, and so does what it tells; numbering the candidates spares clearing.
    private void StartTime()
    {
        if (++_time < int.MaxValue) return;
        Array.Clear(_ownSeen);
        Array.Clear(_toldSeen);
        Array.Clear(_claimedSeen);
        _time = 1;
    }

    // Only titles that may name several jobs ask what a CV speaks of.
    private void ReadSubjects()
    {
        _hasSpoken = true;
        Array.Clear(_spoken);
        _spokenSeen.Clear();
        var tokens = _candidate!.Tokens;
        for (var first = 0; first < tokens.Length; first++)
        {
            if (!_index.Titles.Subjects.Opens(tokens[first].Stem) || !IsHis(tokens[first])) continue;
            var node = 0;
            for (var last = first; last < tokens.Length && tokens[last].Stem >= 0; last++)
            {
                if (last > first && tokens[last].Before >= Break.Item) break;
                node = _index.Trie.Next(node, tokens[last].Stem);
                if (node == 0) break;
                var subjects = _index.Titles.Subjects.Of(node);
                if (subjects.IsEmpty || !_spokenSeen.Add(node)) continue;
                foreach (var subject in subjects) _spoken[subject] += Micros.One / subjects.Length;
            }
        }
    }

    private void Note(int run, ReadOnlySpan<CandidateToken> tokens, int first, int last)
    {
        var place = tokens[first].Place;
        var (isFact, isClaim) = (IsFact(place), IsClaim(place));
        var uses = _index.Runs.Work(run, out var use);
        foreach (var (role, isOwn, near) in uses)
        {
            var number = use++;
            if (!_bounds.IsAwaited(role) || (_copies.HasAny && _copies.Covers(role, first))) continue;
            var isNewOwn = isOwn && _own[role] < TitleIndex.WorkSlots && _ownSeen[number] != _time;
            var isNewTold = (isFact || (isClaim && _claimedSeen[number] != _time)) && near >= NearFloor && _toldSeen[number] != _time;
            if (!isNewOwn && !isNewTold) continue;
            var hit = new Hit { Strength = near, First = first, Last = last, Place = place, IsListed = tokens[first].IsListed, How = MatchHow.Narrower };
            if (isNewOwn) Own(role, hit, isFact);
            if (isNewTold && isFact) Tell(role, number, hit);
            else if (isNewTold) Claim(role, number, hit);
            if (isNewOwn) _ownSeen[number] = _time;
        }
    }

    private void Own(int role, in Hit hit, bool isFact)
    {
        if (isFact) _ownFacts[role]++;
        var strength = isFact ? Micros.One : Listed;
        _hits.Add(_targets[role]!.FirstSlot + TitleIndex.FirstWorkSlot + _own[role]++, hit with { Strength = strength, Value = strength, PlaceValue = Micros.One });
    }

    private void Tell(int role, int number, in Hit hit)
    {
        _told[role] += hit.Strength;
        _toldSeen[number] = _time;
        if (_claimedSeen[number] == _time) _claimed[role] -= hit.Strength;
        Keep(role, hit);
    }

    private void Claim(int role, int number, in Hit hit)
    {
        _claimed[role] += hit.Strength;
        _claimedSeen[number] = _time;
        Keep(role, hit with { Strength = Micros.Multiply(hit.Strength, Listed) });
    }

    private void Keep(int role, in Hit hit)
    {
        if (_keptCounts[role] < MostKept) _kept[(role * MostKept) + _keptCounts[role]++] = hit;
    }
}
