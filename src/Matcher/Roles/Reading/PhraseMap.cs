namespace Matcher.Roles.Reading;

/// <summary>Phrases of one or more words, each with a value; the longest that fits wins.</summary>
internal sealed class PhraseMap<T>
{
    private readonly Dictionary<string, List<Entry>> _byFirstWord = new(StringComparer.Ordinal);

    /// <summary>Adds phrases, written with or without accents, separated by "|".</summary>
    public PhraseMap<T> Add(T value, string phrases)
    {
        foreach (var phrase in phrases.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var keys = Keys(phrase);
            if (!_byFirstWord.TryGetValue(keys[0], out var entries)) _byFirstWord[keys[0]] = entries = [];
            var place = entries.Count;
            while (place > 0 && entries[place - 1].Keys.Length < keys.Length) place--;
            entries.Insert(place, new Entry(keys, value));
        }

        return this;
    }

    /// <summary>The number of words that the longest phrase at <paramref name="at"/> covers, 0 for none.</summary>
    public int Match(IReadOnlyList<RoleWord> words, int at, out T? value)
    {
        value = default;
        if (at >= words.Count || !_byFirstWord.TryGetValue(words[at].Key, out var entries)) return 0;
        foreach (var entry in entries)
        {
            if (!Fits(entry.Keys, words, at)) continue;
            value = entry.Value;
            return entry.Keys.Length;
        }

        return 0;
    }

    public int Match(IReadOnlyList<RoleWord> words, int at) => Match(words, at, out _);

    /// <summary>Where the first phrase stands from <paramref name="from"/> on, or -1.</summary>
    public int Find(IReadOnlyList<RoleWord> words, int from = 0)
    {
        for (var i = from; i < words.Count; i++)
        {
            if (Match(words, i) > 0) return i;
        }

        return -1;
    }

    /// <summary>"à partir d'" is elided only before a word: one is put there and taken away.</summary>
    private static string[] Keys(string phrase)
    {
        var elided = phrase.EndsWith('\'');
        var keys = RoleWords.Of(elided ? phrase + "x" : phrase).ConvertAll(w => w.Key);
        return keys.GetRange(0, keys.Count - (elided ? 1 : 0)).ToArray();
    }

    private static bool Fits(string[] keys, IReadOnlyList<RoleWord> words, int at)
    {
        if (at + keys.Length > words.Count) return false;
        for (var k = 1; k < keys.Length; k++)
        {
            if (!words[at + k].Is(keys[k])) return false;
        }

        return true;
    }

    private sealed record Entry(string[] Keys, T Value);
}
