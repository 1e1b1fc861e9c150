using Matcher.Text;

namespace Matcher.Diplomas;

/// <summary>Lets the markers of a line act on the diplomas around them: unfinished, somebody else's, second year …</summary>
internal static class MarkerRules
{
    private const int LongestReach = 6;
    private const int MostParts = 40;
    private const int TotalReach = 3;

    /// <summary>Applies every marker of the line.</summary>
    public static void Apply(DiplomaScratch line)
    {
        var matches = line.Matches;
        for (var i = 0; i < matches.Length; i++)
        {
            var meaning = matches[i].Meaning;
            if (meaning.Is(MarkerRoles.OthersNext | MarkerRoles.UnheldNext))
            {
                if (meaning.Is(MarkerRoles.UnheldNext) && (IsVouched(line, i) || IsLevelOfTitle(line, i))) continue;
                if (Next(line, i) is >= 0 and var next && IsJoined(line, matches[i].Last, matches[next].First)) Mark(line, next, meaning, meaning.Roles, step: 1);
            }
            else if (meaning.Is(MarkerRoles.Unheld | MarkerRoles.Held) || meaning.StudyYear > 0)
            {
                var roles = meaning.Is(MarkerRoles.Unheld) && IsWhole(line, i) ? MarkerRoles.Held : meaning.Roles;
                if (Target(line, i) is >= 0 and var target) Mark(line, target, meaning, roles, target < i ? -1 : 1);
            }
        }

        JoinLevels(line);
    }

    /// <summary>"Bachelor (niveau 6), en cours": a diploma and its level by number are held or not held together.</summary>
    private static void JoinLevels(DiplomaScratch line)
    {
        foreach (ref var number in line.Matches)
        {
            if (number.Entry is not { } level || !level.Is(DiplomaFlags.Explicit)) continue;
            foreach (ref var name in line.Matches)
            {
                if (name.Entry is not { Level: > 0 } entry || entry.Is(DiplomaFlags.Explicit)) continue;
                if (entry.Level != level.Level && !entry.Is(DiplomaFlags.Title)) continue;
                number.IsUnheld = name.IsUnheld |= number.IsUnheld;
            }
        }

        JoinLastYears(line);
    }

    /// <summary>"Licence d'histoire, L3 en cours", "master de droit, échec en M2": without its last year a diploma is not held, unless a year or a word says that it is.</summary>
    private static void JoinLastYears(DiplomaScratch line)
    {
        for (var last = 1; last < line.MatchCount; last++)
        {
            if (line.Matches[last] is not { IsUnheld: true, Entry: { } year } || !year.Is(DiplomaFlags.Last)) continue;
            for (var i = 0; i < last; i++)
            {
                ref var name = ref line.Matches[i];
                if (name.IsDiploma && name.Entry!.Level == year.Level && !name.IsHeld && DiplomaYears.Of(line, i) is null) name.IsUnheld = true;
            }
        }
    }

    /// <summary>Whether the word just before, linking words aside, says that the level is a diploma's: "titre de niveau …".</summary>
    private static bool IsVouched(DiplomaScratch line, int marker)
    {
        if (marker == 0 || !line.Matches[marker - 1].Meaning.Is(MarkerRoles.Vouches)) return false;
        for (var i = line.Matches[marker - 1].Last + 1; i < line.Matches[marker].First; i++)
        {
            if (!line.Words[i].IsLink) return false;
        }

        return true;
    }

    /// <summary>"Titre pro Enseignant de la conduite, niveau 5", "diplôme d'élève officier niveau bac+3": the level of what is named before it, where that has none of its own.</summary>
    private static bool IsLevelOfTitle(DiplomaScratch line, int marker)
    {
        if (!line.Matches[marker].Meaning.Is(MarkerRoles.Level)) return false;
        for (var i = marker - 1; i >= 0; i--)
        {
            ref readonly var match = ref line.Matches[i];
            if (match.IsDiploma) return false;
            var isTitle = match.Meaning.Is(MarkerRoles.Title);
            if (isTitle || (match.Meaning.Is(MarkerRoles.Vouches) && !match.Meaning.Is(MarkerRoles.Course))) return isTitle || IsJoined(line, match.Last, line.Matches[marker].First);
        }

        return false;
    }

    /// <summary>"7 UE validées sur 7", "13/13 UE validées": the parts are all there.</summary>
    private static bool IsWhole(DiplomaScratch line, int marker)
    {
        var words = line.Words;
        var at = line.Matches[marker].First - 1;
        if (at < 0 || words[at].Number is not (> 0 and <= MostParts and var parts)) return false;
        if (at > 0 && words[at - 1].Number == parts) return true;
        for (var i = line.Matches[marker].Last + 1; i < words.Length && i <= line.Matches[marker].Last + TotalReach; i++)
        {
            if (words[i].Number > 0) return words[i].Number == parts;
        }

        return false;
    }

    /// <summary>The diploma that a marker speaks of: beside it without a comma, first before, then after; else the one before.</summary>
    private static int Target(DiplomaScratch line, int marker)
    {
        var matches = line.Matches;
        if (matches[marker].Entry is not null) return marker;
        var previous = Previous(line, marker);
        if (previous >= 0 && IsJoined(line, matches[previous].Last, matches[marker].First)) return previous;
        var next = Next(line, marker);
        if (next >= 0 && (previous < 0 || IsJoined(line, matches[marker].Last, matches[next].First))) return next;
        return previous;
    }

    private static int Previous(DiplomaScratch line, int from)
    {
        for (var i = from - 1; i >= 0; i--)
        {
            if (line.Matches[i].Entry is not null) return i;
        }

        return -1;
    }

    private static int Next(DiplomaScratch line, int from)
    {
        for (var i = from + 1; i < line.MatchCount; i++)
        {
            if (line.Matches[i].Entry is not null) return i;
        }

        return -1;
    }

    private static bool IsJoined(DiplomaScratch line, int last, int first)
    {
        if (first - last > LongestReach) return false;
        for (var i = last + 1; i <= first; i++)
        {
            if (line.Words[i].Before >= Break.Item) return false;
        }

        return true;
    }

    private static void Mark(DiplomaScratch line, int target, Meaning meaning, MarkerRoles roles, int step)
    {
        var matches = line.Matches;
        while (true)
        {
            ref var match = ref matches[target];
            match.IsUnheld |= (roles & (MarkerRoles.Unheld | MarkerRoles.UnheldNext)) != 0;
            match.IsHeld |= (roles & MarkerRoles.Held) != 0;
            match.IsVoid |= (roles & MarkerRoles.OthersNext) != 0;
            if (meaning.StudyYear > 0) match.StudyYear = meaning.StudyYear;

            // "CAP/BEP non obtenus", "niveau CAP ou BEP": what holds of one holds of its twin.
            var twin = target + step;
            if ((uint)twin >= (uint)matches.Length || matches[twin].Entry is null) return;
            var gap = step > 0 ? matches[twin].First - matches[target].Last : matches[target].First - matches[twin].Last;
            if (gap != 1 || matches[twin].Entry!.Level != matches[target].Entry!.Level || matches[twin].Entry!.Is(DiplomaFlags.School)) return;
            target = twin;
        }
    }
}
