using Matcher.Candidates;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Topics;
using Matcher.Trades;
using Matcher.Vectors;

namespace Matcher.Tests.Topics;

/// <summary>Reads lines of CVs for facts of the shipped topics, by a role that asks for each of them on a line of its own.</summary>
internal sealed class FactReading
{
    // Titles have no part in it, and take long to index.
    private static readonly EngineParts Parts = EngineParts.All with { Trades = TradeDirectory.Shared.Without([.. Enumerable.Range(0, TradeDirectory.Shared.Trades.Count)]) };

    private readonly RoleIndex _index;
    private readonly CandidateTokens _tokens;
    private readonly HitTable _hits;
    private readonly TopicMatcher _matcher;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Makes a role that asks for topics, each by the first of its own wordings.</summary>
    public FactReading(IEnumerable<string> ids)
    {
        var topics = TopicDirectory.Shared.Topics.Index().Where(topic => ids.Contains(topic.Item.Id, StringComparer.Ordinal)).ToList();
        var lines = topics.Select(topic => "- " + topic.Item.Asks[0].Replace("+", "", StringComparison.Ordinal));
        _index = RoleIndex.Build([RoleDocument.Parse("role", "# Zythologue\n\n## Activités principales\n" + string.Join('\n', lines))], lexicon: null, Parts);
        var count = _index.Topics.Count;
        foreach (var (number, topic) in topics) _numbers[topic.Id] = _index.Topics.Number(number);
        Assert.Equal(count, _index.Topics.Count);
        _tokens = new CandidateTokens(_index);
        var copies = new CopyFinder(_index);
        _hits = new HitTable(_index, copies);
        _matcher = new TopicMatcher(_index, _hits, copies);
    }

    /// <summary>The facts of a topic in a text, plainest first.</summary>
    public IReadOnlyList<Hit> Facts(string id, string text, CandidateField field = CandidateField.Summary)
    {
        var view = new Candidate("A", new Dictionary<CandidateField, string> { [field] = text }).View();
        _tokens.Read(view);
        _hits.Start();
        _matcher.Match(_tokens.Tokens, RoleBits.All);
        return Array.ConvertAll(_hits.Topics.Facts(_numbers[id]).ToArray(), fact => _hits.Topics.Of(fact).ToHit(fact.IsLinked));
    }

    /// <summary>Whether the text last read denies a topic.</summary>
    public bool IsDenied(string id) => _index.Topics.Slots(_numbers[id]).Exists(slot => _hits.TryGetDenied(slot, out _));
}
