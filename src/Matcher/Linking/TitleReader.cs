using Matcher.Text;

namespace Matcher.Linking;

/// <summary>Reads a job title. "Accrocheur / Accrocheuse", "accrocheuse" and "Accrocheur·se" have the same stems.</summary>
internal static class TitleReader
{
    /// <summary>Reads a title.</summary>
    public static TitleReading Read(string title)
    {
        var words = FrenchAnalyzer.Analyze(title);
        string[] stems = [.. words.Select(word => word.Stem).Distinct(StringComparer.Ordinal)];
        return new TitleReading
        {
            Stems = stems,
            Forms = [.. words.Select(word => word.Form).Distinct(StringComparer.Ordinal)],
            Senses = [.. SenseTable.Shared.Of(stems)],
            Rank = PostRanks.Of(stems),
            IsGroup = words.Count > 0 && IsPlural(words[0]),
        };
    }

    /// <summary>The stems of a term's words, each once.</summary>
    public static string[] Stems(string term) => [.. FrenchAnalyzer.Analyze(term).Select(word => word.Stem).Distinct(StringComparer.Ordinal)];

    // The stemmer takes off the -s of "commis" as if it were a plural's.
    private static bool IsPlural(Word word) => word.Form[^1] is 's' or 'x' && word.Stem[^1] is not ('s' or 'x') && word.Form != "commis";
}
