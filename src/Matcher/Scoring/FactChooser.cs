using System.Runtime.CompilerServices;
using Matcher.Candidates;
using Matcher.Stances;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>
/// Chooses, for one criterion after another, the facts that earn its topics: those in the passages that speak of most of
/// what the line asks for. One instance a thread.
/// </summary>
internal sealed class FactChooser(RoleIndex index, CopyFinder copies)
{
    private readonly bool _hasPlaces = index.Parts.HasPlaces;
    private readonly Hit[] _chosen = new Hit[CriterionDraft.MostTopicSlots];
    private readonly bool[] _isChosen = new bool[CriterionDraft.MostTopicSlots];
    private long[] _speaks = new long[256]; // by passage: how much of the line it speaks of
    private readonly List<int> _passages = [];

    /// <summary>Chooses the facts of a criterion in place of the last one's.</summary>
    public void Choose(IndexedCriterion criterion, HitTable hits)
    {
        if (criterion.FirstTopicSlot == criterion.Slots.Length) return;
        Weigh(criterion, hits);
        for (var i = criterion.FirstTopicSlot; i < criterion.Slots.Length; i++) Choose(criterion, i, hits);
        foreach (var passage in _passages) _speaks[passage] = 0;
        _passages.Clear();
    }

    /// <summary>The fact that earns a topic slot of the criterion last chosen for.</summary>
    /// <param name="slot">The slot's place among the criterion's topic slots.</param>
    /// <param name="hit">The fact.</param>
    /// <returns>False when nothing earns it.</returns>
    public bool TryGet(int slot, out Hit hit)
    {
        Unsafe.SkipInit(out hit); // it is large, and most slots are not earned
        if (!_isChosen[slot]) return false;
        hit = _chosen[slot];
        return true;
    }

    private void Weigh(IndexedCriterion criterion, HitTable hits)
    {
        for (var i = 0; i < criterion.FirstTopicSlot; i++)
        {
            if (hits.TryGet(criterion.FirstSlot + i, out var hit, out _) && hit.First >= 0) Add(hit.TextPassage, (long)criterion.Slots[i].Share * hit.Value);
        }

        for (var i = criterion.FirstTopicSlot; i < criterion.Slots.Length; i++)
        {
            if (criterion.Slots[i].Turn > 0) continue;
            foreach (ref readonly var fact in hits.Topics.Facts(criterion.Slots[i].Topic)) Add(fact.Passage, (long)criterion.Slots[i].Share * fact.Value);
        }
    }

    private void Add(int passage, long weight)
    {
        if (passage >= _speaks.Length) Array.Resize(ref _speaks, Math.Max(passage + 1, _speaks.Length * 2));
        if (_speaks[passage] == 0) _passages.Add(passage);
        _speaks[passage] += weight;
    }

    // The next fact of the topic: the one whose passage speaks of most of the line, then the plainest.
    private void Choose(IndexedCriterion criterion, int number, HitTable hits)
    {
        var slot = criterion.Slots[number];
        var at = number - criterion.FirstTopicSlot;
        _isChosen[at] = false;
        var best = -1L;
        var facts = hits.Topics.Facts(slot.Topic);
        if (facts.Length <= slot.Turn) return; // each stands in a passage of its own, and those before have taken theirs
        var chosen = -1;
        for (var i = 0; i < facts.Length; i++)
        {
            if (_speaks[facts[i].Passage] <= best || IsTaken(facts[i].Passage, at, slot.Turn)) continue;
            ref readonly var fact = ref hits.Topics.Of(facts[i]);
            if (copies.HasAny && (copies.Covers(criterion.Role, fact.First) || copies.Covers(criterion.Role, fact.Last))) continue;
            if (PlaceValue(criterion, fact.Place) == 0) continue;
            best = _speaks[facts[i].Passage];
            chosen = i;
        }

        if (chosen < 0) return;
        ref var hit = ref _chosen[at];
        hit = hits.Topics.Of(facts[chosen]).ToHit(facts[chosen].IsLinked);
        hit.PlaceValue = PlaceValue(criterion, hit.Place);
        if (hit.Stance != Stance.Fact) hit.Stance = StanceRates.For(criterion, hit.Stance);
        _isChosen[at] = true;
    }

    private int PlaceValue(IndexedCriterion criterion, Place place) => _hasPlaces ? PlaceValues.Of(criterion.Criterion.Kind, place) : Micros.One;

    private bool IsTaken(int passage, int at, int turns)
    {
        for (var i = at - turns; i < at; i++)
        {
            if (_isChosen[i] && _chosen[i].Passage == passage) return true;
        }

        return false;
    }
}
