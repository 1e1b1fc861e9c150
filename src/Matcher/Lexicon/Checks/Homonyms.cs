using Matcher.Text;

namespace Matcher.Lexicon.Checks;

/// <summary>Words that mean something else in each of several trades.</summary>
internal static class Homonyms
{
    /// <summary>The subjects of each word.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Subjects { get; } = TextResource.Lines("Matcher.Lexicon.Checks.Data.homonyms.txt")
        .Select(line => line.Split(':', StringSplitOptions.TrimEntries))
        .ToDictionary(parts => parts[0], parts => (IReadOnlyList<string>)parts[1].Split('|', StringSplitOptions.TrimEntries), StringComparer.Ordinal);
}
