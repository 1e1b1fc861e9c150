using Matcher.Candidates;
using Matcher.Roles;
using Matcher.Stances;
using Matcher.Text;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>Walks over the words of a CV once and notes, for all roles, what each run of them earns.</summary>
internal sealed class TermMatcher
{
    private readonly RoleIndex _index;
    private readonly HitTable _hits;
    private readonly CopyFinder _copies;
    private readonly CriterionKind[] _slotKinds;
    private readonly (int Slot, int Years)[] _yearSlots;

    /// <summary>Prepares the slots of an index.</summary>
    public TermMatcher(RoleIndex index, HitTable hits, CopyFinder copies)
    {
        _index = index;
        _hits = hits;
        _copies = copies;
        _slotKinds = [.. index.SlotCriteria.Select(criterion => index.Criteria[criterion].Criterion.Kind)];
        _yearSlots =
        [
            .. index.Criteria.SelectMany(criterion => criterion.Slots
                .Select((slot, i) => (slot, Number: criterion.FirstSlot + i))
                .Where(pair => pair.slot.IsYears)
                .Select(pair => (pair.Number, ExperienceYears.Required(criterion.Criterion.Text)))),
        ];
    }

    /// <summary>Notes what the declared years of experience earn: the part of the years asked for.</summary>
    /// <param name="years">The years, or null when the CV declares none.</param>
    public void MatchYears(double? years)
    {
        if (years is not > 0) return;
        foreach (var (slot, required) in _yearSlots)
        {
            var strength = years >= required ? Micros.One : Micros.From(years.Value / required);
            _hits.Add(slot, new Hit { Strength = strength, Value = strength, PlaceValue = Micros.One, First = -1, Last = -1, How = MatchHow.Years });
        }

        _hits.EndPassage();
    }

    /// <summary>Notes what the words of a CV earn.</summary>
    public void Match(ReadOnlySpan<CandidateToken> tokens)
    {
        for (var first = 0; first < tokens.Length; first++)
        {
            if (first > 0 && tokens[first].OpensPassage) _hits.EndPassage();
            var node = 0;
            for (var last = first; last < tokens.Length && tokens[last].Stem >= 0; last++)
            {
                if (last > first && (tokens[last].OpensPassage || tokens[last].Before >= Break.Item)) break;
                node = _index.Trie.Next(node, tokens[last].Stem);
                if (node == 0) break;
                foreach (var posting in _index.Postings(node)) Note(posting, tokens, first, last);
            }
        }

        _hits.EndPassage();
    }

    private bool IsCopied(int slot, int first, int last)
    {
        var role = _index.Criteria[_index.SlotCriteria[slot]].Role;
        return _copies.Covers(role, first) || _copies.Covers(role, last);
    }

    private void Note(in Posting posting, ReadOnlySpan<CandidateToken> tokens, int first, int last)
    {
        var place = tokens[first].Place;
        var placeValue = PlaceValues.Of(_slotKinds[posting.Slot], place);
        if (placeValue == 0 || (_copies.HasAny && IsCopied(posting.Slot, first, last))) return;
        var stance = StanceRates.OfRun(tokens[first].Stance, tokens[last].Stance);
        if (stance != Stance.Fact) stance = StanceRates.For(_index.Criteria[_index.SlotCriteria[posting.Slot]], stance);
        var hit = new Hit
        {
            Strength = posting.Strength,
            PlaceValue = placeValue,
            Value = Micros.Multiply(Micros.Multiply(posting.Strength, placeValue), StanceRates.Of(stance)),
            First = first,
            Last = last,
            Place = place,
            Stance = stance,
            IsListed = tokens[first].IsListed,
            How = posting.How,
        };
        if (stance == Stance.Denied) _hits.Deny(posting.Slot, hit with { How = MatchHow.Negated });
        else _hits.Add(posting.Slot, hit);
    }
}
