namespace Matcher.Diplomas;

/// <summary>Finds the year in which a diploma of a line was obtained.</summary>
internal static class DiplomaYears
{
    /// <summary>The first year after it and before the next diploma ("2014-2017" gives 2017), else the last before it.</summary>
    public static int? Of(DiplomaScratch line, int index)
    {
        var words = line.Words;
        var end = Neighbour(line, index, 1) is >= 0 and var next ? line.Matches[next].First : words.Length;
        for (var i = line.Matches[index].Last + 1; i < end; i++)
        {
            if (words[i].IsYear) return i + 1 < end && words[i + 1].IsYear && words[i + 1].Number > words[i].Number ? words[i + 1].Number : words[i].Number;
        }

        var start = Neighbour(line, index, -1) is >= 0 and var previous ? line.Matches[previous].Last + 1 : 0;
        for (var i = line.Matches[index].First - 1; i >= start; i--)
        {
            if (words[i].IsYear) return words[i].Number;
        }

        return null;
    }

    private static int Neighbour(DiplomaScratch line, int from, int step)
    {
        for (var i = from + step; i >= 0 && i < line.MatchCount; i += step)
        {
            if (line.Matches[i].IsDiploma && !IsSame(line.Matches[from].Entry!, line.Matches[i].Entry!)) return i;
        }

        return -1;
    }

    /// <summary>"DEAS, diplôme d'État d'aide-soignant, 2009": a name and its long form are one diploma, whose year stands behind both.</summary>
    private static bool IsSame(DiplomaEntry one, DiplomaEntry other) =>
        one.Since > 0 && one.Since == other.Since && one.Level == other.Level && one.Before == other.Before;
}
