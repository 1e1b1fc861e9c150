using Matcher.Evaluation.Judged;
using Matcher.Lexicon;
using Matcher.Text;
using Matcher.Topics;
using Matcher.Trades;
using Matcher.Vectors;

namespace Matcher.Evaluation.Commands.Ablation;

/// <summary>The engine without the entries of its data that match a single CV of the judged sets: what rests on them may have been read off that CV.</summary>
internal static class SingleCvVariants
{
    /// <summary>Each kind of entry in turn, then all, with how many entries are taken out.</summary>
    public static IEnumerable<(Variant Variant, int Entries)> Of(IReadOnlyList<JudgedSet> sets)
    {
        var matches = EntryMatches.In([.. sets.SelectMany(set => set.Candidates)]);
        var terms = Single(matches.Terms);
        var wordings = Single(matches.Wordings);
        var titles = Single(matches.Titles);

        // A title that reads a role's own serves every CV.
        titles.RemoveWhere(key => sets.Any(set => set.Roles.Any(role => Holds(role.Profile.Title, key))));
        var lexicon = WordLexicon.Shipped.Where(key => !terms.Contains(key));
        var topics = new TopicDirectory(TopicDirectory.Shared.Topics.Select(topic => Without(topic, wordings)));
        var trades = TradeDirectory.Shared.Without(titles);
        var counts = (Relations: WordLexicon.Shipped.Relations.Count(relation => Rests(relation, terms)), Wordings: TopicDirectory.Shared.Topics.Sum(topic => topic.Facts.Count) - topics.Topics.Sum(topic => topic.Facts.Count));
        return
        [
            (new Variant("relations of the lexicon", EngineParts.All, lexicon), counts.Relations),
            (new Variant("wordings of topics", EngineParts.All with { Topics = topics }), counts.Wordings),
            (new Variant("job titles", EngineParts.All with { Trades = trades }), titles.Count),
            (new Variant("all three", EngineParts.All with { Topics = topics, Trades = trades }, lexicon), counts.Relations + counts.Wordings + titles.Count),
        ];
    }

    private static HashSet<string> Single(Dictionary<string, HashSet<int>> matches) => matches.Where(entry => entry.Value.Count == 1).Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);

    private static bool Holds(string title, string key)
    {
        var stems = FrenchAnalyzer.Key(title).Split(' ');
        return key.Split(' ').All(word => stems.Contains(word, StringComparer.Ordinal));
    }

    // Equals and neighbours give evidence both ways; where one way rests on a single CV, that way alone is taken out.
    private static bool Rests(Relation relation, HashSet<string> terms) =>
        terms.Contains(EntryMatches.Key(relation.Left)) || (relation.Kind != RelationKind.Narrower && terms.Contains(EntryMatches.Key(relation.Right)));

    private static Topic Without(Topic topic, HashSet<string> wordings)
    {
        var left = new Topic { Id = topic.Id };
        left.Asks.AddRange(topic.Asks);
        left.Facts.AddRange(topic.Facts.Where(fact => !wordings.Contains(fact.Text)));
        left.ShownBy.AddRange(topic.ShownBy);
        return left;
    }
}
