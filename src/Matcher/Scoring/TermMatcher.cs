using Matcher.Candidates;
using Matcher.Roles;
using Matcher.Stances;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>Walks over the words of a CV once and notes, for all roles, what each run of them earns.</summary>
internal sealed class TermMatcher
{
    private readonly RoleIndex _index;
    private readonly HitTable _hits;
    private readonly bool _hasPlaces;
    private readonly CopyFinder _copies;
    private readonly ScoreBounds _bounds;
    private readonly CriterionKind[] _slotKinds;
    private readonly int[] _slotRoles;
    private readonly (int Slot, int Years)[] _yearSlots;

    /// <summary>Prepares the slots of an index.</summary>
    public TermMatcher(RoleIndex index, HitTable hits, CopyFinder copies, ScoreBounds bounds)
    {
        _index = index;
        _hits = hits;
        _hasPlaces = index.Parts.HasPlaces;
        _copies = copies;
        _bounds = bounds;
        _slotRoles = [.. index.SlotCriteria.Select(criterion => index.Criteria[criterion].Role)];
        _slotKinds = [.. index.SlotCriteria.Select(criterion => index.Criteria[criterion].Criterion.Kind)];
        _yearSlots =
        [
            .. index.Criteria.SelectMany(criterion => criterion.Slots
                .Select((slot, i) => (slot, Number: criterion.FirstSlot + i))
                .Where(pair => pair.slot.IsYears)
                .Select(pair => (pair.Number, ExperienceYears.Required(criterion.Criterion.Text)))),
        ];
    }

    /// <summary>Notes what the years of experience earn: the part of the years asked for.</summary>
    /// <param name="told">The years, as declared and as the posts date them.</param>
    public void MatchYears(YearsTold told)
    {
        if (told.Known is not (> 0 and var years)) return;
        var source = told.Declared is null ? Hit.YearsOfPosts : Hit.DeclaredYears;
        foreach (var (slot, required) in _yearSlots)
        {
            var strength = years >= required ? Micros.One : Micros.From(years / required);
            _hits.Add(slot, new Hit { Strength = strength, Value = strength, PlaceValue = Micros.One, First = source, Last = source, How = MatchHow.Years });
        }

        _hits.EndPassage();
    }

    /// <summary>Notes what the words of a CV earn.</summary>
    public void Match(ReadOnlySpan<CandidateToken> tokens)
    {
        var walk = new TermWalk<Listener>(_index.Runs, tokens, new Listener(this));
        for (var first = 0; first < tokens.Length; first++)
        {
            if (first > 0 && tokens[first].OpensPassage) _hits.EndPassage();
            if ((tokens[first].Uses & WordUses.StartsTerm) != 0) walk.From(first);
        }

        _hits.EndPassage();
    }

    private bool IsCopied(int slot, int first, int last)
    {
        var role = _index.Criteria[_index.SlotCriteria[slot]].Role;
        return _copies.Covers(role, first) || _copies.Covers(role, last);
    }

    private void Note(ReadOnlySpan<CandidateToken> tokens, in Posting posting, int first, int last)
    {
        if (!_bounds.IsAwaited(_slotRoles[posting.Slot])) return;
        var place = tokens[first].Place;
        var placeValue = _hasPlaces ? PlaceValues.Of(_slotKinds[posting.Slot], place) : Micros.One;
        if (placeValue == 0 || (_copies.HasAny && IsCopied(posting.Slot, first, last))) return;
        var stance = StanceRates.OfRun(tokens[first].Stance, tokens[last].Stance);
        if (stance != Stance.Fact) stance = StanceRates.For(_index.Criteria[_index.SlotCriteria[posting.Slot]], stance);
        var value = Micros.Multiply(posting.Strength, placeValue);
        if (stance != Stance.Fact) value = Micros.Multiply(value, StanceRates.Of(stance));
        if (stance != Stance.Denied && !_hits.Lacks(posting.Slot, value)) return;
        var hit = new Hit
        {
            Strength = posting.Strength,
            PlaceValue = placeValue,
            Value = value,
            First = first,
            Last = last,
            TextPassage = tokens[first].Passage,
            Place = place,
            Stance = stance,
            IsListed = tokens[first].IsListed,
            How = posting.How,
        };
        if (stance == Stance.Denied) _hits.Deny(posting.Slot, hit with { How = MatchHow.Negated });
        else _hits.Add(posting.Slot, hit);
    }

    private readonly struct Listener(TermMatcher matcher) : ITermListener
    {
        public void Take(ReadOnlySpan<CandidateToken> tokens, in Posting posting, int first, int last) => matcher.Note(tokens, posting, first, last);
    }
}
