using Matcher.Lexicon;
using Matcher.Roles;
using Matcher.Text;

namespace Matcher.Vectors;

/// <summary>
/// Turns the criteria of one role into vectors: unigrams and bigrams, weighted by TF-IDF (each word counts once a line;
/// the IDF is the background's rarity, damped for words that the role repeats from line to line).
/// </summary>
internal sealed class CriterionVectorizer
{
    // A bigram adds this part of its words' mean weight: found together, they say more than each alone.
    private const double BigramWeight = 0.35;

    // A word in a second line of the same role says this much less about each.
    private const double RepeatDamping = 0.2;

    // A role's years of experience weigh as much as all the words of the line.
    private const double YearsWeight = 0.5;

    private readonly WordLexicon _lexicon;
    private readonly Dictionary<string, int> _lineFrequency = new(StringComparer.Ordinal);

    /// <summary>Counts the role's own lines.</summary>
    public CriterionVectorizer(RoleProfile role, WordLexicon lexicon)
    {
        _lexicon = lexicon;
        foreach (var criterion in role.Criteria)
        {
            foreach (var stem in Words(criterion.Text).Select(word => word.Stem).Distinct(StringComparer.Ordinal))
            {
                _lineFrequency[stem] = _lineFrequency.GetValueOrDefault(stem) + 1;
            }
        }
    }

    /// <summary>The vector of one criterion.</summary>
    public CriterionVector Vectorize(Criterion criterion)
    {
        var draft = new CriterionDraft();
        if (ExperienceYears.IsAskedBy(criterion)) draft.Add("", YearsWeight, "années d'expérience", isYears: true);
        var words = Words(criterion.Text);
        var groups = ExampleGroups.Find(criterion, words);
        AddWords(draft, words, groups);
        AddBigrams(draft, words, groups);
        AddEvidencing(draft, words, groups);
        return draft.Complete();
    }

    private List<Word> Words(string text) => FrenchAnalyzer.Analyze(text, _lexicon.Protected);

    private double Weight(Word word) => Background.Shared.Weight(word.Stem) / (1 + (RepeatDamping * (_lineFrequency.GetValueOrDefault(word.Stem, 1) - 1)));

    private void AddWords(CriterionDraft draft, List<Word> words, int[] groups)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (groups[i] < 0) draft.Add(words[i].Stem, Weight(words[i]), words[i].Form);
        }

        // The examples of a line are alternatives: together they are one slot, as heavy as the heaviest of them.
        var indexes = Enumerable.Range(0, words.Count).Where(i => groups[i] >= 0).ToList();
        if (indexes.Count == 0) return;
        var slot = draft.AddSlot(indexes.Max(i => Weight(words[i])), string.Join(", ", indexes.GroupBy(i => groups[i]).Select(group => string.Join(' ', group.Select(i => words[i].Form)))));
        foreach (var group in indexes.GroupBy(i => groups[i]))
        {
            var stems = group.Select(i => words[i].Stem).ToList();
            draft.AddFeature(string.Join(' ', stems), slot, Micros.One, MatchHow.Exact);
            foreach (var i in group) draft.Place(i, slot);
            if (stems.Count == 1) continue;
            foreach (var stem in stems) draft.AddFeature(stem, slot, Micros.One / stems.Count, MatchHow.Exact);
        }
    }

    private void AddBigrams(CriterionDraft draft, List<Word> words, int[] groups)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (groups[i] >= 0 || groups[i + 1] >= 0 || words[i + 1].Token.Before >= Break.Item || words[i].Stem == words[i + 1].Stem) continue;
            var weight = (Weight(words[i]) + Weight(words[i + 1])) / 2 * BigramWeight;
            draft.Add($"{words[i].Stem} {words[i + 1].Stem}", weight, $"{words[i].Form} {words[i + 1].Form}");
        }
    }

    /// <summary>Each run of words that the lexicon knows is earned, whole, by what evidences it.</summary>
    private void AddEvidencing(CriterionDraft draft, List<Word> words, int[] groups)
    {
        for (var first = 0; first < words.Count; first++)
        {
            var key = "";
            for (var last = first; last < words.Count && last - first < RoleIndex.LongestTerm; last++)
            {
                if (last > first && words[last].Token.Before >= Break.Item) break;
                key = last == first ? words[first].Stem : $"{key} {words[last].Stem}";
                var slots = draft.SlotsOf(words, first, last, groups);
                foreach (var evidencing in Closure(key))
                {
                    foreach (var slot in slots) draft.AddFeature(evidencing.Key, slot, Micros.From(evidencing.Strength), How(evidencing.Kind));
                }
            }
        }
    }

    /// <summary>What evidences a term, and what evidences the terms that mean the same ("zabbix" evidences "superviser" through "supervision").</summary>
    private IEnumerable<Evidencing> Closure(string key)
    {
        foreach (var direct in _lexicon.For(key).Where(HoldsHere))
        {
            yield return direct;
            if (direct.Kind != RelationKind.Same) continue;
            foreach (var next in _lexicon.For(direct.Key).Where(HoldsHere))
            {
                if (next.Key != key) yield return next with { Strength = next.Strength * direct.Strength };
            }
        }
    }

    private bool HoldsHere(Evidencing evidencing) =>
        evidencing.Domain.Length == 0 || evidencing.Domain.Split(' ').Any(stem => _lineFrequency.ContainsKey(stem));

    private static MatchHow How(RelationKind kind) => kind switch
    {
        RelationKind.Same => MatchHow.Synonym,
        RelationKind.Narrower => MatchHow.Narrower,
        _ => MatchHow.Related,
    };
}
