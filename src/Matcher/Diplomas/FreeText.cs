namespace Matcher.Diplomas;

/// <summary>Tells which lines of a whole CV are about the candidate's own diplomas.</summary>
internal static class FreeText
{
    private const int LongestBareLine = 6;
    private const int LongestEntry = 40;
    private const int LatestName = 8;

    /// <summary>
    /// Whether a line under an education heading may name a diploma: not a paragraph, and a name stands near its start.
    /// </summary>
    public static bool IsEntry(DiplomaScratch line)
    {
        if (line.WordCount > LongestEntry) return false;
        foreach (ref readonly var match in line.Matches)
        {
            if (match.Entry is not null) return match.First <= LatestName;
        }

        return false;
    }

    /// <summary>
    /// Whether a line begins, dates aside, with the name of a diploma and also tells a year or a place of study,
    /// or nothing much else; and speaks of nobody recruited, taught or tutored.
    /// </summary>
    public static bool BeginsWithDiploma(DiplomaScratch line)
    {
        var words = line.Words;
        var matches = line.Matches;
        var at = 0;
        var match = 0;
        while (at < words.Length)
        {
            if (match < matches.Length && matches[match].First == at)
            {
                if (matches[match].Entry is { Level: > 0 } entry)
                {
                    if (entry.Is(DiplomaFlags.School | DiplomaFlags.Word | DiplomaFlags.Title | DiplomaFlags.Explicit)) return false;
                    break;
                }

                if (!matches[match].Meaning.Is(MarkerRoles.Skip | MarkerRoles.Title)) return false;
                at = matches[match++].Last + 1;
            }
            else if (words[at].Number >= 0 || words[at].IsLink)
            {
                at++;
            }
            else
            {
                return false;
            }
        }

        return at < words.Length && IsOwn(line);
    }

    private static bool IsOwn(DiplomaScratch line)
    {
        var isPlaced = line.WordCount <= LongestBareLine;
        foreach (ref readonly var match in line.Matches)
        {
            if (match.Meaning.Is(MarkerRoles.OthersNext)) return false;
            isPlaced |= match.Meaning.Is(MarkerRoles.Institution) || (match.Entry?.Is(DiplomaFlags.School) ?? false);
        }

        return isPlaced || HasYear(line);
    }

    private static bool HasYear(DiplomaScratch line)
    {
        foreach (var word in line.Words)
        {
            if (word.IsYear) return true;
        }

        return false;
    }
}
