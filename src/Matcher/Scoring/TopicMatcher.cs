using Matcher.Roles;
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

    // A word alone may mean something else.
    private const int SingleRate = 800_000;
    private const int SkippedRate = 950_000;

    /// <summary>Notes the facts in the words of a CV.</summary>
    public void Match(ReadOnlySpan<CandidateToken> tokens)
    {
        for (var first = 0; first < tokens.Length; first++) Start(tokens, first);
        foreach (var topic in hits.Topics.Found)
        {
            foreach (var slot in index.Topics.Slots(topic)) hits.Touch(index.SlotCriteria[slot]);
        }
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
        foreach (var (topic, strength) in index.Runs.Facts(run)) Note(tokens, topic, strength, first, last, skipped);
        Walk(tokens, first, last + 1, run, skipped);
    }

    private void Note(ReadOnlySpan<CandidateToken> tokens, int topic, int strength, int first, int last, int skipped)
    {
        if (first == last) strength = Micros.Multiply(strength, SingleRate);
        for (var i = 0; i < skipped; i++) strength = Micros.Multiply(strength, SkippedRate);
        var stance = StanceRates.OfRun(tokens[first].Stance, tokens[last].Stance);
        var hit = new Hit
        {
            Strength = strength,
            Value = Micros.Multiply(Micros.Multiply(strength, PlaceValues.Of(CriterionKind.Activity, tokens[first].Place)), StanceRates.Of(stance)),
            First = first,
            Last = last,
            Passage = tokens[first].Passage,
            TextPassage = tokens[first].Passage,
            Stance = stance,
            IsListed = tokens[first].IsListed,
            Place = tokens[first].Place,
            How = MatchHow.Related,
        };
        if (stance != Stance.Denied)
        {
            hits.Topics.Add(topic, hit);
            return;
        }

        foreach (var slot in index.Topics.Slots(topic))
        {
            if (!copies.HasAny || !copies.Covers(index.Criteria[index.SlotCriteria[slot]].Role, first)) hits.Deny(slot, hit with { How = MatchHow.Negated });
        }
    }
}
