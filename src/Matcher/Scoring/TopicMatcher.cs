using Matcher.Stances;
using Matcher.Text;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>Finds the facts of topics in the words of a CV. One instance a thread.</summary>
internal sealed class TopicMatcher(RoleIndex index, HitTable hits, CopyFinder copies)
{
    // "Encadrement d'une équipe polyvalente de 6 techniciens" says "encadrement de 6 techniciens": a few words may stand between.
    private const int MostBetween = 2;
    private const int MostSkipped = 3;

    /// <summary>Notes the facts in the words of a CV; the criteria that they serve are for others to touch.</summary>
    public void Match(ReadOnlySpan<CandidateToken> tokens)
    {
        for (var first = 0; first < tokens.Length; first++) Start(tokens, first);
    }

    private void Start(ReadOnlySpan<CandidateToken> tokens, int first)
    {
        ref readonly var token = ref tokens[first];
        if (token.ContinuesNumber) return;
        Step(tokens, first, first, index.Runs.Start(token.Root, RunUses.Facts), 0);
        if (!token.IsNumber) return;
        Step(tokens, first, first, index.Runs.Start(index.Topics.AnyNumber, RunUses.Facts), 0);
        if (token.IsMoney) Step(tokens, first, first, index.Runs.Start(index.Topics.AnyMoney, RunUses.Facts), 0);
    }

    private void Walk(ReadOnlySpan<CandidateToken> tokens, int first, int at, int run, int skipped)
    {
        for (var between = 0; at < tokens.Length && between <= MostBetween && skipped <= MostSkipped; at++)
        {
            ref readonly var token = ref tokens[at];
            if (token.OpensPassage || token.Before >= Break.Item) return;
            if (token.ContinuesNumber) continue;
            Step(tokens, first, at, index.Runs.Next(run, token.Root, RunUses.Facts), skipped);
            if (token.IsNumber) Step(tokens, first, at, index.Runs.Next(run, index.Topics.AnyNumber, RunUses.Facts), skipped);
            if (token.IsMoney) Step(tokens, first, at, index.Runs.Next(run, index.Topics.AnyMoney, RunUses.Facts), skipped);
            between++;
            skipped++;
        }
    }

    private void Step(ReadOnlySpan<CandidateToken> tokens, int first, int last, int run, int skipped)
    {
        if (run == 0) return;
        foreach (var (shown, wording) in index.Runs.Facts(run)) Note(tokens, shown, wording, first, last, skipped);
        Walk(tokens, first, last + 1, run, skipped);
    }

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
}
