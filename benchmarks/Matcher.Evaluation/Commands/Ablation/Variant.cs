using Matcher.Lexicon;
using Matcher.Topics;
using Matcher.Trades;
using Matcher.Vectors;

namespace Matcher.Evaluation.Commands.Ablation;

/// <summary>The engine, or what is left of it.</summary>
/// <param name="Name">What was taken out.</param>
/// <param name="Parts">The parts that are left.</param>
/// <param name="Lexicon">The lexicon; null for the shipped one.</param>
internal sealed record Variant(string Name, EngineParts Parts, WordLexicon? Lexicon = null)
{
    /// <summary>The whole engine first, then without each part in turn.</summary>
    public static IReadOnlyList<Variant> All { get; } =
    [
        new("nothing", EngineParts.All),
        new("directory of job titles", EngineParts.All with { Trades = NoTrades() }),
        new("lexicon", EngineParts.All, WordLexicon.Empty),
        new("directory and lexicon", EngineParts.All with { Trades = NoTrades() }, WordLexicon.Empty),
        new("topics", EngineParts.All with { Topics = TopicDirectory.Empty }),
        new("trade behind the lines", EngineParts.All with { HasTrade = false }),
        new("words of the work", EngineParts.All with { HasWork = false }),
        new("setting of titles", EngineParts.All with { HasSetting = false }),
        new("headlines borne out", EngineParts.All with { HasBorneOut = false }),
        new("worth of places", EngineParts.All with { HasPlaces = false }),
        new("recency of posts", EngineParts.All with { HasRecency = false }),
    ];

    private static TradeDirectory NoTrades() => TradeDirectory.Shared.Without([.. Enumerable.Range(0, TradeDirectory.Shared.Trades.Count)]);
}
