using System.Text;
using Matcher.Lexicon;
using Matcher.Roles;
using Matcher.Text;
using Matcher.Topics;

namespace Matcher.Vectors;

/// <summary>
/// Turns the criteria of one role into vectors: unigrams, bigrams and fixed terms, weighted by TF-IDF (each counts once a
/// line; the IDF is the background's rarity, damped for words that the role repeats from line to line).
/// </summary>
internal sealed class CriterionVectorizer
{
    // A bigram adds this part of its units' mean weight: found together, they say more than each alone.
    private const double BigramWeight = 0.2;

    // A fixed term weighs this much more than its rarest word.
    private const double TermWeight = 1.25;

    // A word in a second line of the same role says this much less about each.
    private const double RepeatDamping = 0.2;

    // Years of experience weigh against the words of their line as half a rare word does.
    private const double YearsWeight = 0.5;

    // A line asks for few things at once; of more topics, the ones with the most telling words stay.
    private const int MostTopics = 6;

    private readonly WordLexicon _lexicon;
    private readonly TopicIndex _topics;
    private byte[] _line = [];
    private readonly Dictionary<string, int> _lineFrequency = new(StringComparer.Ordinal);

    /// <summary>Counts the role's own lines.</summary>
    public CriterionVectorizer(RoleProfile role, WordLexicon lexicon, TopicIndex topics)
    {
        _lexicon = lexicon;
        _topics = topics;
        foreach (var criterion in role.Criteria)
        {
            foreach (var stem in Words(criterion).Select(word => word.Stem).Distinct(StringComparer.Ordinal))
            {
                _lineFrequency[stem] = _lineFrequency.GetValueOrDefault(stem) + 1;
            }
        }
    }

    /// <summary>The vector of one criterion.</summary>
    public CriterionVector Vectorize(Criterion criterion)
    {
        var draft = new CriterionDraft();
        if (ExperienceYears.IsAskedBy(criterion)) draft.AddSlot("", YearsWeight, "années d'expérience", isYears: true);
        _line = Encoding.UTF8.GetBytes(criterion.Text);
        var words = Words(criterion);
        var units = UnitReader.Read(criterion, words, _lexicon);
        var slots = units.ConvertAll(unit => AddUnit(draft, words, units, unit));
        for (var i = 0; i + 1 < units.Count; i++) AddBigram(draft, words, units[i], units[i + 1]);
        AddEvidencing(draft, words, units, slots);
        if (criterion.Kind != CriterionKind.Title) AddTopics(draft, words);
        return draft.Complete();
    }

    private void AddTopics(CriterionDraft draft, List<Word> words)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var roots = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            var root = RootStemmer.Root(word.Stem);
            weights[root] = Background.Weight(word.Stem);
            roots.Add(root);
        }

        var asked = Heaviest(_topics.AskedBy(roots), weights, out var heavy);
        for (var turn = 0; turn < MostTopics && asked.Count > 0; turn++)
        {
            var next = 0;
            for (var i = 1; i < asked.Count; i++)
            {
                if (heavy[i] > heavy[next] || (heavy[i] == heavy[next] && asked[i].Topic < asked[next].Topic)) next = i;
            }

            var ask = asked[next];
            var text = words.Where(word => ask.Roots.Contains(RootStemmer.Root(word.Stem), StringComparer.Ordinal)).Select(word => Text(word, word));
            draft.AddTopic(_topics.Number(ask.Topic), heavy[next], string.Join(' ', text));
            asked.RemoveAt(next);
            heavy.RemoveAt(next);
        }
    }

    // Of the wordings that ask for a topic, the one whose words weigh most, the first among equals; and what they weigh.
    private static List<TopicAsk> Heaviest(IEnumerable<TopicAsk> asks, Dictionary<string, double> weights, out List<double> heavy)
    {
        var heaviest = new List<TopicAsk>();
        heavy = [];
        foreach (var ask in asks)
        {
            var weight = 0.0;
            foreach (var root in ask.Roots) weight += weights[root];
            var known = heaviest.FindIndex(other => other.Topic == ask.Topic);
            if (known < 0)
            {
                heaviest.Add(ask);
                heavy.Add(weight);
            }
            else if (weight > heavy[known])
            {
                (heaviest[known], heavy[known]) = (ask, weight);
            }
        }

        return heaviest;
    }

    private List<Word> Words(Criterion criterion) => FrenchAnalyzer.Analyze(criterion.Text, _lexicon.Protected);

    private double Weight(Word word) => Background.Weight(word.Stem) / (1 + (RepeatDamping * (_lineFrequency.GetValueOrDefault(word.Stem, 1) - 1)));

    private double Weight(List<Word> words, Unit unit)
    {
        var heaviest = 0.0;
        for (var i = unit.First; i <= unit.Last; i++) heaviest = Math.Max(heaviest, Weight(words[i]));
        return unit is { Length: > 1, ExampleList: < 0 } ? heaviest * TermWeight : heaviest;
    }

    private int AddUnit(CriterionDraft draft, List<Word> words, List<Unit> units, Unit unit)
    {
        var key = Key(words, unit.First, unit.Last);
        var slot = unit.ExampleList < 0
            ? draft.AddSlot(key, Weight(words, unit), Text(words, unit.First, unit.Last))
            : AddExamples(draft, words, [.. units.Where(other => other.ExampleList == unit.ExampleList)]);
        draft.AddFeature(key, slot, Micros.One, MatchHow.Exact);
        if (unit.Length == 1) return slot;
        for (var i = unit.First; i <= unit.Last; i++) draft.AddFeature(words[i].Stem, slot, unit.PartStrength, MatchHow.Exact);
        return slot;
    }

    // The examples of a list are alternatives: together they are one slot, as heavy as the heaviest of them.
    private int AddExamples(CriterionDraft draft, List<Word> words, List<Unit> list) =>
        draft.AddSlot($"list {list[0].ExampleList}", list.Max(unit => Weight(words, unit)), string.Join(", ", list.Select(unit => Text(words, unit.First, unit.Last))));

    private void AddBigram(CriterionDraft draft, List<Word> words, Unit left, Unit right)
    {
        if (left.ExampleList >= 0 || right.ExampleList >= 0 || words[right.First].Token.Before >= Break.Item || right.Last - left.First >= WordLexicon.LongestTerm) return;
        var key = Key(words, left.First, right.Last);
        var slot = draft.AddSlot(key, (Weight(words, left) + Weight(words, right)) / 2 * BigramWeight, Text(words, left.First, right.Last));
        draft.AddFeature(key, slot, Micros.One, MatchHow.Exact);
    }

    /// <summary>Each run of words that the lexicon knows is earned by what evidences it: whole units whole, others in part.</summary>
    private void AddEvidencing(CriterionDraft draft, List<Word> words, List<Unit> units, List<int> slots)
    {
        for (var first = 0; first < words.Count; first++)
        {
            for (var last = first; last < words.Count && last - first < WordLexicon.LongestTerm; last++)
            {
                if (last > first && words[last].Token.Before >= Break.Item) break;
                var run = new Unit(first, last, ExampleList: -1);
                foreach (var evidencing in Closure(Key(words, first, last))) AddEvidencing(draft, words, units, slots, run, evidencing);
            }
        }
    }

    private static void AddEvidencing(CriterionDraft draft, List<Word> words, List<Unit> units, List<int> slots, Unit run, Evidencing evidencing)
    {
        var strength = Micros.From(evidencing.Strength);
        for (var i = 0; i < units.Count; i++)
        {
            var unit = units[i];
            if (unit.Last < run.First || unit.First > run.Last) continue;
            var isWhole = unit.First >= run.First && unit.Last <= run.Last;
            draft.AddFeature(evidencing.Key, slots[i], isWhole ? strength : Micros.Multiply(strength, unit.PartStrength), How(evidencing.Kind));
            if (isWhole && i + 1 < units.Count && units[i + 1].Last <= run.Last) draft.AddFeature(evidencing.Key, draft.SlotOf(Key(words, unit.First, units[i + 1].Last)), strength, How(evidencing.Kind));
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

    private static string Key(List<Word> words, int first, int last) => string.Join(' ', words.GetRange(first, last - first + 1).Select(word => word.Stem));

    // The role's own words, as they stand in its line.
    private string Text(List<Word> words, int first, int last) => Text(words[first], words[last]);

    private string Text(Word first, Word last) => Encoding.UTF8.GetString(_line.AsSpan(first.Token.Start..(last.Token.Start + last.Token.Length)));

    private static MatchHow How(RelationKind kind) => kind switch
    {
        RelationKind.Same => MatchHow.Synonym,
        RelationKind.Narrower => MatchHow.Narrower,
        _ => MatchHow.Related,
    };
}
