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
        for (var first = 0; first < tokens.Length; first++) Walk(tokens, first, first, 0, 0);
        foreach (var topic in hits.Topics.Found)
        {
            foreach (var slot in index.Topics.Slots(topic)) hits.Touch(index.SlotCriteria[slot]);
        }
    }

    private void Walk(ReadOnlySpan<CandidateToken> tokens, int first, int at, int node, int skipped)
    {
        for (var between = 0; at < tokens.Length && between <= MostBetween && skipped <= MostSkipped; at++)
        {
            ref readonly var token = ref tokens[at];
            if (at > first && (token.OpensPassage || token.Before >= Break.Item)) return;
            if (!token.ContinuesNumber)
            {
                if (token.Root >= 0) Step(tokens, first, at, index.Trie.Next(node, token.Root), skipped);
                if (token.IsNumber) Step(tokens, first, at, index.Trie.Next(node, index.Topics.AnyNumber), skipped);
                if (token.IsMoney) Step(tokens, first, at, index.Trie.Next(node, index.Topics.AnyMoney), skipped);
                if (at == first) return;
                between++;
                skipped++;
            }
        }
    }

    private void Step(ReadOnlySpan<CandidateToken> tokens, int first, int last, int node, int skipped)
    {
        if (node == 0 || !index.Topics.IsPath(node)) return;
        if (index.Topics.Facts(node) is { } facts)
        {
            foreach (var (topic, strength) in facts) Note(tokens, topic, strength, first, last, skipped);
        }

        Walk(tokens, first, last + 1, node, skipped);
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
