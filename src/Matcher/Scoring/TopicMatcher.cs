using Matcher.Stances;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>Notes the facts of topics in the words of a CV. One instance a thread.</summary>
internal sealed class TopicMatcher(RoleIndex index, HitTable hits, CopyFinder copies)
{
    /// <summary>Notes the facts in the words of a CV; the criteria that they serve are for others to touch.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="roles">The set of roles that they are looked for (<see cref="RoleBits"/>).</param>
    public void Match(ReadOnlySpan<CandidateToken> tokens, ulong roles) => new FactWalk<Listener>(index, tokens, roles, new Listener(this)).Run();

    private void Note(ReadOnlySpan<CandidateToken> tokens, int shown, int wording, int first, int last, int skipped)
    {
        ref readonly var head = ref tokens[first];
        var fact = new ShownFact
        {
            First = first,
            Last = last,
            Skipped = skipped,
            Number = hits.Topics.NextNumber,
            Passage = head.Passage,
            Place = head.Place,
            Stance = StanceRates.OfRun(head.Stance, tokens[last].Stance),
            IsListed = head.IsListed,
        };
        fact.Weigh(wording);
        if (fact.Stance == Stance.Denied) Deny(shown, fact);
        else hits.Topics.Add(shown, fact);
    }

    private void Deny(int shown, in ShownFact fact)
    {
        var hit = fact.ToHit(isLinked: false) with { How = MatchHow.Negated };
        foreach (var topic in index.Topics.Asking(shown))
        {
            foreach (var slot in index.Topics.Slots(topic))
            {
                if (!copies.HasAny || !copies.Covers(index.Criteria[index.SlotCriteria[slot]].Role, fact.First)) hits.Deny(slot, hit);
            }
        }
    }

    private readonly struct Listener(TopicMatcher matcher) : IFactListener
    {
        public void Take(ReadOnlySpan<CandidateToken> tokens, int shown, int wording, int first, int last, int skipped) => matcher.Note(tokens, shown, wording, first, last, skipped);
    }
}
