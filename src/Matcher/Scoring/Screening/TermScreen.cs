using Matcher.Candidates;
using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher.Scoring.Screening;

/// <summary>What the words of a CV may earn of terms, each slot by the best occurrence. One instance a thread.</summary>
internal sealed class TermScreen
{
    private readonly KeyReader _reader;
    private readonly int[] _criteria; // by slot
    private readonly float[] _parts; // by slot: what it covers of its criterion
    private readonly float[][] _places; // by place and slot: what the place is worth
    private readonly int[] _times; // by slot: the last candidate who earns it
    private readonly float[] _best; // by slot, its place counted
    private readonly List<int> _slots = [];
    private int _time;

    /// <summary>Makes room for the slots of an index.</summary>
    public TermScreen(RoleIndex index, KeyReader reader)
    {
        _reader = reader;
        _criteria = index.SlotCriteria;
        var slots = _criteria.Length;
        (_times, _best, _parts) = (new int[slots], new float[slots], new float[slots]);
        for (var slot = 0; slot < slots; slot++) _parts[slot] = LineScreen.Part(index.Criteria[_criteria[slot]], index.SlotShares[slot]);
        _places = [.. Enum.GetValues<Place>().Select(place => Array.ConvertAll(_criteria, criterion => Value(index, index.Criteria[criterion].Criterion.Kind, place)))];
    }

    /// <summary>What a place is worth for a kind of criterion, of 1.</summary>
    public static float Value(RoleIndex index, CriterionKind kind, Place place) => index.Parts.HasPlaces ? (float)PlaceValues.Of(kind, place) / Micros.One : 1;

    /// <summary>Reads the words of a CV.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="roles">The set of roles whose terms are looked for (<see cref="RoleBits"/>).</param>
    public void Read(ReadOnlySpan<CandidateToken> tokens, ulong roles)
    {
        _time++;
        _slots.Clear();
        _reader.Read(tokens, WordUses.TermKey, roles, new Listener(this));
    }

    /// <summary>Adds the most that words cover of each criterion.</summary>
    public void AddTo(float[] covered)
    {
        foreach (var slot in _slots) covered[_criteria[slot]] += _parts[slot] * _best[slot];
    }

    private readonly struct Listener(TermScreen screen) : IKeyListener
    {
        public void Take(in CandidateToken key, in KeyedUse use)
        {
            var slot = use.Target;
            var value = use.Strength * (1f / Micros.One) * screen._places[(int)key.Place][slot];
            if (screen._times[slot] != screen._time)
            {
                (screen._times[slot], screen._best[slot]) = (screen._time, value);
                screen._slots.Add(slot);
            }
            else if (screen._best[slot] < value)
            {
                screen._best[slot] = value;
            }
        }
    }
}
