namespace Matcher.Trades;

/// <summary>Job titles that name jobs of several subjects: what they mean, the words around them decide.</summary>
internal static class AmbiguousTitles
{
    /// <summary>The subjects of each such title of the shipped directory, as written there.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Subjects { get; } = Find(TradeDirectory.Shared);

    private static Dictionary<string, IReadOnlyList<string>> Find(TradeDirectory directory)
    {
        var subjects = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var title in directory.Trades.SelectMany(trade => trade.Ambiguous).Distinct(StringComparer.Ordinal))
        {
            if (!directory.Ambiguous.TryGetValue(Text.FrenchAnalyzer.Key(title), out var trades)) continue;
            string[] of = [.. trades.Select(trade => directory.Trades[trade].Domain).Distinct(StringComparer.Ordinal)];
            if (of.Length > 1) subjects.Add(title, of);
        }

        return subjects;
    }
}
