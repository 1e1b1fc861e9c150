using Matcher.Candidates;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Text;
using Matcher.Vectors;

namespace Matcher.Screening;

/// <summary>What the words of a CV may earn of terms and of the work of jobs, wherever they stand: a run counts where its two rarest words stand between the same marks. One instance a thread.</summary>
internal sealed class TermScreen
{
    private readonly KeyIndex _keys;
    private readonly int[] _near; // by stem: the last stretch between two marks that holds it
    private readonly int[] _slotTimes; // by slot: the last candidate who earns it
    private readonly float[] _best; // by slot, its place counted
    private readonly float[] _parts; // by slot: what it covers of its criterion
    private readonly int[] _criteria; // by slot
    private readonly float[][] _places; // by place and slot: what the place is worth
    private readonly List<int> _slots = [];
    private readonly int[] _ownTimes; // by use for the work of a role
    private readonly int[] _toldTimes;
    private readonly int[] _own;
    private readonly long[] _told;
    private int _stretch;
    private int _time;

    /// <summary>Makes room for the slots of an index.</summary>
    public TermScreen(RoleIndex index)
    {
        _keys = index.Keys;
        _near = new int[_keys.StemCount];
        _criteria = index.SlotCriteria;
        var slots = _criteria.Length;
        (_slotTimes, _best, _parts) = (new int[slots], new float[slots], new float[slots]);
        for (var slot = 0; slot < slots; slot++) _parts[slot] = LineScreen.Part(index.Criteria[_criteria[slot]], index.SlotShares[slot]);
        _places = [.. Enum.GetValues<Place>().Select(place => Array.ConvertAll(_criteria, criterion => Value(index, index.Criteria[criterion].Criterion.Kind, place)))];
        (_ownTimes, _toldTimes) = (new int[_keys.Work.Length], new int[_keys.Work.Length]);
        (_own, _told) = (new int[index.Roles.Count], new long[index.Roles.Count]);
    }

    /// <summary>The most words of a role's very job that the CV holds.</summary>
    public int Own(int role) => Math.Min(_own[role], TitleIndex.WorkSlots);

    /// <summary>The most that the accounts of posts tell of a role's job and of jobs near it, in millionths of a word.</summary>
    public long Told(int role) => _told[role];

    /// <summary>What a place is worth for a kind of criterion, of 1.</summary>
    public static float Value(RoleIndex index, CriterionKind kind, Place place) => index.Parts.HasPlaces ? (float)PlaceValues.Of(kind, place) / Micros.One : 1;

    /// <summary>Reads the words of a CV.</summary>
    public void Read(ReadOnlySpan<CandidateToken> tokens)
    {
        _time++;
        _slots.Clear();
        Array.Clear(_own);
        Array.Clear(_told);
        for (var first = 0; first < tokens.Length;)
        {
            _stretch++;
            var end = first;
            do
            {
                if ((tokens[end].Uses & WordUses.Needed) != 0) _near[tokens[end].Stem] = _stretch;
                end++;
            }
            while (end < tokens.Length && tokens[end].Before < Break.Item);

            for (; first < end; first++)
            {
                ref readonly var token = ref tokens[first];
                if ((token.Uses & WordUses.TermKey) != 0) ReadTerms(token);
                if ((token.Uses & WordUses.WorkKey) != 0) ReadWork(token);
            }
        }
    }

    /// <summary>Adds the most that words cover of each criterion.</summary>
    public void AddTo(float[] covered)
    {
        foreach (var slot in _slots) covered[_criteria[slot]] += _parts[slot] * _best[slot];
    }

    private void ReadTerms(in CandidateToken token)
    {
        var places = _places[(int)token.Place];
        foreach (ref readonly var use in _keys.Terms(token.Stem))
        {
            if (use.Need >= 0 && _near[use.Need] != _stretch) continue;
            var slot = use.Target;
            var value = use.Strength * (1f / Micros.One) * places[slot];
            if (_slotTimes[slot] != _time)
            {
                (_slotTimes[slot], _best[slot]) = (_time, value);
                _slots.Add(slot);
            }
            else if (_best[slot] < value)
            {
                _best[slot] = value;
            }
        }
    }

    private void ReadWork(in CandidateToken token)
    {
        var isFact = token.Place is Place.Experience or Place.PostHead or Place.Text;
        foreach (ref readonly var use in _keys.WorkOf(token.Stem))
        {
            if (use.Need >= 0 && _near[use.Need] != _stretch) continue;
            ref readonly var work = ref _keys.Work[use.Target];
            if (work.IsOwn && _ownTimes[use.Target] != _time)
            {
                _ownTimes[use.Target] = _time;
                _own[work.Role]++;
            }

            if (!isFact || work.Near < WorkMatcher.NearFloor || _toldTimes[use.Target] == _time) continue;
            _toldTimes[use.Target] = _time;
            _told[work.Role] += work.Near;
        }
    }
}
