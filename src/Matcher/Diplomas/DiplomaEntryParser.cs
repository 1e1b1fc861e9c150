using System.Globalization;

namespace Matcher.Diplomas;

/// <summary>Reads what a line of <c>diplomas.txt</c> says after its equals sign.</summary>
internal static class DiplomaEntryParser
{
    /// <summary>Reads "LEVEL [field] [flags] [@context] [; before YEAR LEVEL] [; unfinished LEVEL] [; years LEVEL LEVEL …]".</summary>
    /// <param name="text">The right side.</param>
    /// <param name="contextBit">Gives a context's bit, or throws.</param>
    /// <exception cref="FormatException">The line does not read so.</exception>
    public static DiplomaEntry Parse(string text, Func<string, ulong> contextBit)
    {
        var clauses = text.Split(';', StringSplitOptions.TrimEntries);
        var head = clauses[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var entry = new DiplomaEntry { Level = Level(head[0]) };
        foreach (var word in head.AsSpan(1)) entry = Apply(entry, word, contextBit);
        foreach (var clause in clauses.AsSpan(1))
        {
            entry = clause.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
            {
                ["before", var year, var level] => entry with { Since = int.Parse(year, CultureInfo.InvariantCulture), Before = Level(level) },
                ["unfinished", var level] => entry with { After = Level(level) },
                ["years", .. var levels] => entry with { Years = Array.ConvertAll(levels, Level) },
                _ => throw new FormatException($"found \"{clause}\"; expected \"before YEAR LEVEL\", \"unfinished LEVEL\" or \"years LEVEL …\"."),
            };
        }

        return entry;
    }

    private static DiplomaEntry Apply(DiplomaEntry entry, string word, Func<string, ulong> contextBit)
    {
        if (word[0] == '@') return entry with { Context = contextBit(word[1..]) };
        if (DiplomaFieldNames.TryParse(word, out var field)) return entry with { Field = field };
        if (DiplomaFieldNames.TryParse(word.AsSpan().Trim("()"), out field)) return entry with { Field = field, IsFieldDefault = true };
        var flag = word switch
        {
            "school" => DiplomaFlags.School,
            "word" => DiplomaFlags.Word,
            "capitals" => DiplomaFlags.Capitals,
            "title" => DiplomaFlags.Title,
            "explicit" => DiplomaFlags.Explicit,
            "lycee" => DiplomaFlags.Lycee,
            "study" => DiplomaFlags.Study,
            "further" => DiplomaFlags.Further,
            "last" => DiplomaFlags.Last,
            _ => throw new FormatException($"found \"{word}\"; expected a field, a flag or a context."),
        };
        return entry with { Flags = entry.Flags | flag };
    }

    private static int Level(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is 0 or (>= 3 and <= 8)
        ? level
        : throw new FormatException($"found the level \"{text}\"; expected 0 or 3 to 8.");
}
