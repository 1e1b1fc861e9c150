namespace Matcher.Diplomas;

/// <summary>Finds the phrases of the data files in a line.</summary>
internal static class LineMatcher
{
    /// <summary>Fills the line's matches, longest first from left to right, and settles what each of them names.</summary>
    public static void Match(DiplomaTables tables, DiplomaScratch line)
    {
        var words = line.Words;
        var contexts = 0UL;
        for (var i = 0; i < words.Length; i++)
        {
            if (tables.Phrases.Match(words, i, out var last) is not { } meaning) continue;
            contexts |= meaning.Contexts;
            line.AddMatch(meaning, i, last);
            i = last;
        }

        foreach (ref var match in line.Matches)
        {
            foreach (var entry in match.Meaning.Entries)
            {
                if (entry.Context != 0 && (entry.Context & contexts) == 0) continue;
                if (entry.Is(DiplomaFlags.Capitals) && line.HasCapitals && !words[match.First].IsCapitals) continue;
                match.Entry = entry;
                break;
            }
        }
    }
}
