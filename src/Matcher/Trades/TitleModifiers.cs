using Matcher.Text;

namespace Matcher.Trades;

/// <summary>Words before a title that take away from it: "ancien DSI" is none any more, "adjoint au DSI" is not quite one.</summary>
internal static class TitleModifiers
{
    private const double Past = 0.4;
    private const double NotYet = 0.4;
    private const double Second = 0.7;

    /// <summary>What a title is worth after each word, by the word's stem.</summary>
    public static IReadOnlyDictionary<string, double> Rates { get; } = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        [FrenchAnalyzer.Key("ancien")] = Past,
        [FrenchAnalyzer.Key("ex")] = Past,
        [FrenchAnalyzer.Key("former")] = Past,
        [FrenchAnalyzer.Key("futur")] = NotYet,
        [FrenchAnalyzer.Key("aspirant")] = NotYet,
        [FrenchAnalyzer.Key("apprenti")] = NotYet,
        [FrenchAnalyzer.Key("alternant")] = NotYet,
        [FrenchAnalyzer.Key("stagiaire")] = NotYet,
        [FrenchAnalyzer.Key("adjoint")] = Second,
        [FrenchAnalyzer.Key("assistant")] = Second,
        [FrenchAnalyzer.Key("deputy")] = Second,
    };
}
