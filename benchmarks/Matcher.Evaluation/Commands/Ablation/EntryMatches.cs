using Matcher.Candidates;
using Matcher.Lexicon;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Text;
using Matcher.Topics;
using Matcher.Trades;
using Matcher.Vectors;

namespace Matcher.Evaluation.Commands.Ablation;

/// <summary>Which CVs each entry of the shipped data matches, found as the engine finds it.</summary>
internal sealed class EntryMatches
{
    private readonly RoleIndex _index;
    private readonly string[] _facts;
    private readonly Dictionary<int, string> _nodes = [];
    private readonly HashSet<string> _known;
    private readonly CandidateTokens _tokens;
    private readonly HitTable _hits;
    private readonly TopicMatcher _topics;

    private EntryMatches()
    {
        // Each wording a topic of its own: then what a CV shows is the wording itself.
        _facts = [.. TopicDirectory.Shared.Topics.SelectMany(topic => topic.Facts).Select(fact => fact.Text).Distinct(StringComparer.Ordinal)];
        var directory = new TopicDirectory(_facts.Select((fact, number) => Alone(fact, number)));
        _index = RoleIndex.Build([RoleDocument.Parse("none", "# Zythologue\n\n## Activités principales\n- Zythologie")], lexicon: null, EngineParts.All with { Topics = directory, HasAllTopics = true });
        foreach (var key in TradeDirectory.Shared.Titles.Keys.Concat(TradeDirectory.Shared.Ambiguous.Keys)) _nodes[_index.Trie.Add(key)] = key;
        _known = WordLexicon.Shipped.Relations.SelectMany(relation => (string[])[Key(relation.Left), Key(relation.Right)]).ToHashSet(StringComparer.Ordinal);
        _tokens = new CandidateTokens(_index);
        var copies = new CopyFinder(_index);
        _hits = new HitTable(_index, copies);
        _topics = new TopicMatcher(_index, _hits, copies);
    }

    /// <summary>The CVs that hold each term of the lexicon, by its key.</summary>
    public Dictionary<string, HashSet<int>> Terms { get; } = new(StringComparer.Ordinal);

    /// <summary>The CVs that show each wording of a topic.</summary>
    public Dictionary<string, HashSet<int>> Wordings { get; } = new(StringComparer.Ordinal);

    /// <summary>The CVs whose headline or posts name each job title, by its key.</summary>
    public Dictionary<string, HashSet<int>> Titles { get; } = new(StringComparer.Ordinal);

    /// <summary>Looks for every entry in every CV.</summary>
    public static EntryMatches In(IReadOnlyList<Candidate> candidates)
    {
        var matches = new EntryMatches();
        for (var number = 0; number < candidates.Count; number++) matches.Read(candidates[number], number);
        return matches;
    }

    /// <summary>The stems of a term of the lexicon.</summary>
    public static string Key(string term) => FrenchAnalyzer.Key(term, WordLexicon.Shipped.Protected);

    private static Topic Alone(string fact, int number)
    {
        var topic = new Topic { Id = FormattableString.Invariant($"{number}") };
        topic.Facts.Add(new TopicFact(fact, 1));
        return topic;
    }

    private static void Note(Dictionary<string, HashSet<int>> matches, string entry, int candidate)
    {
        if (!matches.TryGetValue(entry, out var candidates)) matches[entry] = candidates = [];
        candidates.Add(candidate);
    }

    private void Read(Candidate candidate, int number)
    {
        _tokens.Read(candidate.View());
        _hits.Start();
        _topics.Match(_tokens.Tokens, RoleBits.All);
        foreach (var topic in _hits.Topics.Found) Note(Wordings, _facts[topic], number);
        ReadTitles(number);
        for (var field = CandidateField.Title; field <= CandidateField.Text; field++) ReadTerms(FrenchAnalyzer.Analyze(candidate[field], WordLexicon.Shipped.Protected), number);
    }

    private void ReadTitles(int number)
    {
        var tokens = _tokens.Tokens;
        for (var first = 0; first < tokens.Length; first++)
        {
            if (tokens[first].Place is not (Place.Title or Place.PostHead)) continue;
            var found = _index.Titles.Longest(tokens, first);
            if (found.Last < 0) continue;
            if (_nodes.TryGetValue(found.Node, out var key)) Note(Titles, key, number);
            first = found.Last;
        }
    }

    private void ReadTerms(List<Word> words, int number)
    {
        for (var first = 0; first < words.Count; first++)
        {
            var key = "";
            for (var last = first; last < words.Count && (last == first || words[last].Token.Before < Break.Item); last++)
            {
                key = last == first ? words[last].Stem : $"{key} {words[last].Stem}";
                if (_known.Contains(key)) Note(Terms, key, number);
                if (last - first > WordLexicon.LongestTerm) break;
            }
        }
    }
}
