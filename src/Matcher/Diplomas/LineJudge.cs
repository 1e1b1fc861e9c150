using Matcher.Text;

namespace Matcher.Diplomas;

/// <summary>Decides which diploma a line says is held: of several the highest, of equals the first.</summary>
internal static class LineJudge
{
    private const int FirstOwnLevel = 5;

    /// <summary>Reads one line.</summary>
    /// <param name="tables">The data.</param>
    /// <param name="line">The line, matched.</param>
    /// <param name="start">The first word to read.</param>
    /// <param name="inEducation">Whether the line stands among education; elsewhere everyday words and schools do not count.</param>
    /// <param name="diploma">The diploma.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(DiplomaTables tables, DiplomaScratch line, int start, bool inEducation, out Diploma diploma)
    {
        diploma = default;
        if (line.MatchCount == 0) return false;
        MarkerRules.Apply(line);
        Void(line, start, inEducation);
        var best = -1;
        var bestLevel = 0;
        int? bestYear = null;
        for (var i = 0; i < line.MatchCount; i++)
        {
            ref readonly var match = ref line.Matches[i];
            if (match.Entry is null || match.IsVoid) continue;
            var year = DiplomaYears.Of(line, i);
            var level = Level(line, match, year);
            if (level == 0 || level < bestLevel || (level == bestLevel && !IsPoor(line.Matches[best]))) continue;
            (best, bestLevel, bestYear) = (i, level, year);
        }

        if (best < 0) return false;
        var field = FieldFinder.Find(tables, line, best);
        var (first, last) = Extent(line, best, field);
        var words = line.Words;
        var end = words[last].Start + words[last].Length;
        diploma = new Diploma(words[first].Start, end - words[first].Start, bestLevel, field.Field, bestYear);
        return true;
    }

    /// <summary>Whether another name of the same level would say more: this one is a bare level, or follows from studies not finished.</summary>
    private static bool IsPoor(in DiplomaMatch match) =>
        (match.IsUnheld && match.StudyYear == 0) || match.Entry!.Is(DiplomaFlags.Explicit);

    private static int Level(DiplomaScratch line, in DiplomaMatch match, int? year)
    {
        var entry = match.Entry!;
        if (match.StudyYear > 0 && match.StudyYear <= entry.Years.Count)
        {
            var isOngoing = match.IsUnheld || (!match.IsHeld && HoldsLess(line, entry.Years[match.StudyYear - 1]));
            var years = isOngoing ? match.StudyYear - 1 : match.StudyYear;
            return years == 0 ? 0 : entry.Years[years - 1];
        }

        if (entry.Level == 0) return 0;

        var isPartial = match.StudyYear == 1 || (match.StudyYear > 1 && !match.IsHeld);
        return match.IsUnheld || isPartial ? entry.After : entry.LevelIn(year);
    }

    /// <summary>"BUT 3e année (DUT validé)": who says that of a lower diploma has not yet the one that the year would give.</summary>
    private static bool HoldsLess(DiplomaScratch line, int level)
    {
        foreach (ref readonly var match in line.Matches)
        {
            if (match.IsHeld && !match.IsUnheld && match.IsDiploma && match.Entry!.Level >= FirstOwnLevel && match.Entry.Level < level) return true;
        }

        return false;
    }

    /// <summary>Takes away what is no diploma in this line: schools beside a diploma, titles without a title's mark …</summary>
    private static void Void(DiplomaScratch line, int start, bool inEducation)
    {
        var roles = MarkerRoles.None;
        var hasLevel = false;
        var hasNothing = false;
        for (var i = 0; i < line.MatchCount; i++)
        {
            ref var match = ref line.Matches[i];
            match.IsVoid |= match.First < start;
            if (!(match.Meaning.Is(MarkerRoles.Course) && IsLabel(line, i))) roles |= match.Meaning.Roles;
            if (match.Entry is not { } entry || match.IsVoid) continue;
            hasLevel |= entry.Is(DiplomaFlags.Explicit) && !match.IsUnheld;
            hasNothing |= entry.Level == 0 && !entry.Is(DiplomaFlags.Study);
        }

        var isShort = (roles & MarkerRoles.Short) != 0;
        var isCourse = isShort || (roles & MarkerRoles.Course) != 0;
        var isTitle = (roles & MarkerRoles.Title) != 0;
        var isOnlyCourse = isShort && line.Matches[0].First == start && line.Matches[0].Meaning.Is(MarkerRoles.Course) && !IsLabel(line, 0);
        var isLevelSure = hasLevel && (isTitle || !hasNothing);
        for (var i = 0; i < line.MatchCount; i++)
        {
            ref var match = ref line.Matches[i];
            if (match.Entry is not { } entry) continue;
            match.IsVoid |= entry.Is(DiplomaFlags.School) && (isCourse || !inEducation || SchoolRules.IsOutdone(line, i, isTitle, isLevelSure));
            match.IsVoid |= entry.Is(DiplomaFlags.Word) && (isShort || !inEducation);
            match.IsVoid |= entry.Is(DiplomaFlags.Title) && (!isTitle || (hasLevel && !entry.Is(DiplomaFlags.Explicit)));
            match.IsVoid |= isOnlyCourse || (entry.Is(DiplomaFlags.Explicit) && hasNothing && !isTitle);
        }
    }

    /// <summary>"Formation : …" and "Formation BTS …" announce a diploma rather than a course.</summary>
    private static bool IsLabel(DiplomaScratch line, int index)
    {
        var next = line.Matches[index].Last + 1;
        if (line.Matches[index].First > 0 || next >= line.WordCount) return false;
        return line.Words[next].Before >= Break.Item || (index + 1 < line.MatchCount && line.Matches[index + 1].First == next && line.Matches[index + 1].IsDiploma);
    }

    /// <summary>The words that make the diploma: its name and what follows up to a break, a year, a place or a marker, and the words of its specialty.</summary>
    private static (int First, int Last) Extent(DiplomaScratch line, int index, FieldFound field)
    {
        ref readonly var match = ref line.Matches[index];
        var next = index + 1;
        var last = match.Last;
        for (var i = match.Last + 1; i < line.WordCount; i++)
        {
            var word = line.Words[i];
            if (word.Before >= Break.Item || word.IsYear || (next < line.MatchCount && line.Matches[next].First == i)) break;
            if (!word.IsLink) last = i;
        }

        return field.Strength == 0 ? (match.First, last) : (Math.Min(match.First, field.First), Math.Max(last, field.Last));
    }
}
