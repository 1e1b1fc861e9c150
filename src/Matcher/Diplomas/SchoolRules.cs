using Matcher.Text;

namespace Matcher.Diplomas;

/// <summary>Tells when the name of a school stands for its diploma: not beside a diploma that says better what was done there.</summary>
internal static class SchoolRules
{
    private const int FirstSchoolLevel = 5;

    /// <summary>Whether a diploma, a title or a level of the line takes the place of a school's own diploma.</summary>
    /// <param name="line">The line, its markers applied.</param>
    /// <param name="school">The match that names the school.</param>
    /// <param name="isTitle">Whether trades count as titles in this line.</param>
    /// <param name="hasLevel">Whether the line states a level held.</param>
    public static bool IsOutdone(DiplomaScratch line, int school, bool isTitle, bool hasLevel)
    {
        if (hasLevel || IsLycee(line, school)) return true;
        for (var i = 0; i < line.MatchCount; i++)
        {
            ref readonly var match = ref line.Matches[i];
            var isRival = (match.IsDiploma && match.Entry!.Level >= FirstSchoolLevel) ||
                (isTitle && !match.IsVoid && match.Entry is { } entry && entry.Is(DiplomaFlags.Title));
            if (isRival && !IsAfterwards(line, school, i) && !IsBefore(line, school, i)) return true;
        }

        return false;
    }

    /// <summary>"LP Louis-Lumière": the name of a lycée, and no school of cinema.</summary>
    private static bool IsLycee(DiplomaScratch line, int school)
    {
        if (school == 0 || !line.Matches[school - 1].Meaning.Is(MarkerRoles.Lycee)) return false;
        for (var i = line.Matches[school - 1].Last + 1; i <= line.Matches[school].First; i++)
        {
            if (line.Words[i].Before >= Break.Item) return false;
        }

        return true;
    }

    /// <summary>"ESSEC, DEA inachevé", "INSA 1998, master abandonné": what was begun after the school and not finished leaves it standing.</summary>
    private static bool IsAfterwards(DiplomaScratch line, int school, int rival) =>
        rival > school && line.Matches[rival].IsUnheld && (line.Matches[rival].Entry!.Is(DiplomaFlags.Further) || HasYearBetween(line, school, rival));

    /// <summary>"DUT GEII, puis ESTACA": a lower diploma led to the school.</summary>
    private static bool IsBefore(DiplomaScratch line, int school, int rival)
    {
        if (rival > school || line.Matches[rival].IsUnheld || line.Matches[rival].Entry!.Level >= line.Matches[school].Entry!.Level) return false;
        for (var i = rival + 1; i < school; i++)
        {
            if (line.Matches[i].Meaning.Is(MarkerRoles.Then)) return true;
        }

        return false;
    }

    private static bool HasYearBetween(DiplomaScratch line, int first, int second)
    {
        for (var i = line.Matches[first].Last + 1; i < line.Matches[second].First; i++)
        {
            if (line.Words[i].IsYear) return true;
        }

        return false;
    }
}
