using System.Runtime.CompilerServices;
using Matcher.Candidates;
using Matcher.Scoring;
using Matcher.Stances;
using Matcher.Text;
using Matcher.Topics;
using Matcher.Vectors;

namespace Matcher.Explanations;

/// <summary>
/// Which lines of the CV last scored tell most of a criterion: the ones that a person would quote. A line tells by all that it holds of
/// the role's line together, whether it earned or another did, and by what both speak of. Nothing of it goes into the score.
/// </summary>
internal sealed class TellingLines
{
    // A fact of a near topic earns little; as a sign of where to look it says more.
    private const int Sign = 2;

    // What a line and the role's line speak of, beside the words that they share: the more, the more words say so.
    private const double Nearness = 0.35;

    // By Place, in thousandths: what was done in a post is quoted; a title or the head of a post names much and tells nothing.
    private static readonly int[] PlaceRates = [100, 300, 1000, 600, 700, 300, 900, 1000, 1000, 200];

    private static readonly ConditionalWeakTable<RoleIndex, TopicMix[]?[]> Mixes = [];

    private readonly Scorer _scorer;
    private readonly CvLines _lines;
    private readonly TopicSpace _space;
    private readonly TopicMix[]?[] _mixes; // by role and criterion, made when first asked for
    private readonly Dictionary<int, List<(int Slot, Hit Hit)>> _words = [];

    /// <summary>Reads the candidate last scored.</summary>
    public TellingLines(Scorer scorer, CandidateView candidate)
    {
        _scorer = scorer;
        _space = scorer.Index.Parts.Topics.Space(scorer.Index.Lexicon.Protected);
        _lines = new CvLines(scorer.Tokens, candidate, _space);
        _mixes = Mixes.GetValue(scorer.Index, index => new TopicMix[]?[index.Roles.Count]);
        FindWords(scorer.Tokens);
    }

    /// <summary>The line of a word.</summary>
    public int LineOf(int word) => _lines.Of(word);

    /// <summary>How much each line tells of a criterion, in millionths; 0 for a line that holds nothing of it.</summary>
    /// <param name="number">The criterion, among all of the index.</param>
    public int[] Weigh(int number)
    {
        var criterion = _scorer.Index.Criteria[number];
        var told = new Dictionary<(int Line, int Slot), long>();
        foreach (var (slot, hit, isSign) in Occurrences(number))
        {
            var value = (long)criterion.Slots[slot].Share * Micros.Multiply(hit.Strength, StanceRates.Of(hit.Stance)) / Micros.One;
            if (isSign) value *= Sign;
            var key = (_lines.Of(hit.First), slot);
            told[key] = Math.Max(told.GetValueOrDefault(key), value);
        }

        var weights = new int[_lines.Count];
        foreach (var ((line, _), value) in told) weights[line] += (int)value;
        var asked = Asked(criterion.Role)[number - _scorer.Index.FirstCriteria[criterion.Role]];
        for (var line = 0; line < weights.Length; line++)
        {
            if (weights[line] == 0) continue;
            var near = Micros.From(Nearness * Math.Sqrt(_lines[line].Words) * asked.Nearness(_lines[line].Mix));
            weights[line] = (int)((long)(weights[line] + near) * PlaceRates[(int)_lines[line].Place] / 1000);
        }

        return weights;
    }

    /// <summary>All that the CV holds of a criterion: the place of the slot in it, the occurrence, and whether it is a fact of a near topic alone; of a topic the slot that its first fact earns.</summary>
    /// <param name="number">The criterion, among all of the index.</param>
    public IEnumerable<(int Slot, Hit Hit, bool IsSign)> Occurrences(int number)
    {
        var criterion = _scorer.Index.Criteria[number];
        foreach (var (slot, hit) in _words.GetValueOrDefault(number) ?? []) yield return (slot, hit, false);
        for (var i = criterion.FirstTopicSlot; i < criterion.Slots.Length; i++)
        {
            if (criterion.Slots[i].Turn > 0) continue;
            foreach (var (hit, isSign) in Facts(criterion, criterion.Slots[i].Topic)) yield return (i, hit, isSign);
        }
    }

    private TopicMix[] Asked(int role) =>
        _mixes[role] ??= _space.Apart([.. _scorer.Index.Roles[role].Criteria.Select(criterion => criterion.Text)]);

    private List<(Hit Hit, bool IsSign)> Facts(IndexedCriterion criterion, int topic)
    {
        var hits = new List<(Hit Hit, bool IsSign)>();
        foreach (ref readonly var fact in _scorer.Hits.Topics.Facts(topic))
        {
            var hit = _scorer.Hits.Topics.Of(fact).ToHit(fact.IsLinked);
            hit.Stance = StanceRates.For(criterion, hit.Stance);
            hit.PlaceValue = PlaceValues.Of(criterion.Criterion.Kind, hit.Place);
            if (hit.PlaceValue > 0 && !IsCopied(criterion, hit)) hits.Add((hit, fact.IsLinked));
        }

        return hits;
    }

    private void FindWords(ReadOnlySpan<CandidateToken> tokens)
    {
        var walk = new TermWalk<Listener>(_scorer.Index.Runs, tokens, new Listener(this));
        for (var first = 0; first < tokens.Length; first++) walk.From(first);
    }

    private void Note(ReadOnlySpan<CandidateToken> tokens, in Posting posting, int first, int last)
    {
        var number = _scorer.Index.SlotCriteria[posting.Slot];
        var criterion = _scorer.Index.Criteria[number];
        var stance = StanceRates.OfRun(tokens[first].Stance, tokens[last].Stance);
        if (stance == Stance.Denied) return;
        var hit = new Hit
        {
            Strength = posting.Strength,
            PlaceValue = PlaceValues.Of(criterion.Criterion.Kind, tokens[first].Place),
            First = first,
            Last = last,
            TextPassage = tokens[first].Passage,
            Place = tokens[first].Place,
            Stance = StanceRates.For(criterion, stance),
            IsListed = tokens[first].IsListed,
            How = posting.How,
        };
        if (hit.PlaceValue == 0 || IsCopied(criterion, hit)) return;
        if (!_words.TryGetValue(number, out var found)) _words[number] = found = [];
        found.Add((posting.Slot - criterion.FirstSlot, hit));
    }

    private bool IsCopied(IndexedCriterion criterion, in Hit hit) =>
        _scorer.Copies.HasAny && (_scorer.Copies.Covers(criterion.Role, hit.First) || _scorer.Copies.Covers(criterion.Role, hit.Last));

    private readonly struct Listener(TellingLines lines) : ITermListener
    {
        public void Take(ReadOnlySpan<CandidateToken> tokens, in Posting posting, int first, int last) => lines.Note(tokens, posting, first, last);
    }
}
