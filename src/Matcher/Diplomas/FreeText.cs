namespace Matcher.Diplomas;

/// <summary>Tells which lines of a whole CV are about the candidate's own diplomas.</summary>
internal static class FreeText
{
    private const int LongestHeading = 5;
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

    /// <summary>The heading that a line is, or begins with before a colon; none otherwise.</summary>
    /// <param name="text">The original text.</param>
    /// <param name="line">The line, matched.</param>
    /// <param name="start">The first word after the heading.</param>
    public static MarkerRoles Heading(ReadOnlySpan<byte> text, DiplomaScratch line, out int start)
    {
        start = 0;
        var matches = line.Matches;
        if (matches.IsEmpty || matches[0].First > 0) return MarkerRoles.None;
        var roles = matches[0].Meaning.Roles & (MarkerRoles.EducationHeading | MarkerRoles.OtherHeading);
        if (roles == MarkerRoles.None || (roles & (roles - 1)) != 0) return MarkerRoles.None;
        var after = matches[0].Last + 1;
        if (after < line.WordCount && IsColon(text, line.Words[after - 1], line.Words[after]))
        {
            start = after;
            return roles;
        }

        return IsBareHeading(line, roles) ? roles : MarkerRoles.None;
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

    private static bool IsColon(ReadOnlySpan<byte> text, LineWord before, LineWord after) =>
        text[(before.Start + before.Length)..after.Start].Contains((byte)':');

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

    /// <summary>"Formation et diplômes" is a heading, "Formation des utilisateurs" is not; of the other parts, anything short is.</summary>
    private static bool IsBareHeading(DiplomaScratch line, MarkerRoles role)
    {
        if (line.WordCount > LongestHeading || HasYear(line)) return false;
        var words = line.WordCount;
        foreach (var word in line.Words)
        {
            if (word.IsLink) words--;
        }

        foreach (ref readonly var match in line.Matches)
        {
            if (match.IsDiploma) return false;
            if (!match.Meaning.Is(MarkerRoles.EducationHeading | MarkerRoles.OtherHeading)) continue;
            for (var i = match.First; i <= match.Last; i++)
            {
                if (!line.Words[i].IsLink) words--;
            }
        }

        return words == 0 || role == MarkerRoles.OtherHeading;
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
