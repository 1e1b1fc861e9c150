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
            if (meaning.IsSubject && !FollowsYear(line, i)) continue;
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

        for (var i = 0; i < line.MatchCount; i++)
        {
            ref var match = ref line.Matches[i];
            if ((match.Entry?.Is(DiplomaFlags.Lycee) ?? false) && LyceeNames.IsPlace(tables, line, i)) match.Entry = null;
        }
    }

    /// <summary>Whether the phrase just before a word, linking words aside, is a year of study: "2e année de …".</summary>
    private static bool FollowsYear(DiplomaScratch line, int word)
    {
        if (line.MatchCount == 0 || line.Matches[^1].Meaning.StudyYear == 0) return false;
        for (var i = line.Matches[^1].Last + 1; i < word; i++)
        {
            if (!line.Words[i].IsLink) return false;
        }

        return true;
    }
}
