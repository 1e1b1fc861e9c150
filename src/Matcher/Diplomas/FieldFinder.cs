using Matcher.Text;

namespace Matcher.Diplomas;

/// <summary>Finds the specialty of a line's diploma.</summary>
internal static class FieldFinder
{
    /// <summary>
    /// What the name itself says; else the surest words after it, then before it; else what its school, its title
    /// or its name usually means; else the words inside the name of a place of study.
    /// </summary>
    public static FieldFound Find(DiplomaTables tables, DiplomaScratch line, int index)
    {
        ref readonly var match = ref line.Matches[index];
        var entry = match.Entry!;
        if (entry.Field is { } own && !entry.IsFieldDefault) return FieldFound.Unplaced(own);
        if (FixedBeside(line, index) is { } beside) return FieldFound.Unplaced(beside);
        var (after, afterPlace) = Search(tables, line, match.First, EndOf(line, index), entry.Family);
        if (after.Strength > 0) return after;
        var (before, beforePlace) = Search(tables, line, StartOf(line, index), match.First, family: -1);
        if (before.Strength > 0) return before;
        if (entry.Field is null && Later(tables, line, index) is { } later) return later;
        if (Usual(line, index) is { } usual) return FieldFound.Unplaced(usual);
        if (entry.Field is { } field) return FieldFound.Unplaced(field);
        return FieldFound.Unplaced(afterPlace.Strength > 0 ? afterPlace.Field : beforePlace.Field);
    }

    /// <summary>"Master 1 validé, master 2 Finance en cours": what the next diploma of the line is about; its words stay its own.</summary>
    private static FieldFound? Later(DiplomaTables tables, DiplomaScratch line, int index)
    {
        var start = EndOf(line, index);
        if (start == line.WordCount) return null;
        foreach (ref readonly var match in line.Matches)
        {
            if (match.First != start) continue;
            if (match.Entry is { Field: { } field, IsFieldDefault: false }) return FieldFound.Unplaced(field);
            var (said, _) = Search(tables, line, start, line.WordCount, match.Entry?.Family ?? -1);
            return said.Strength > 0 ? FieldFound.Unplaced(said.Field) : null;
        }

        return null;
    }

    /// <summary>The field of a name that goes on without a comma: "L3 MIAGE".</summary>
    private static DiplomaField? FixedBeside(DiplomaScratch line, int index)
    {
        for (var i = index + 1; i < line.MatchCount && IsBeside(line, i); i++)
        {
            if (line.Matches[i] is { IsVoid: false, Entry: { Field: { } field, IsFieldDefault: false, Level: > 0 } }) return field;
        }

        return null;
    }

    private static bool IsBeside(DiplomaScratch line, int index) =>
        line.Matches[index].First == line.Matches[index - 1].Last + 1 && line.Words[line.Matches[index].First].Before < Break.Item;

    private static int EndOf(DiplomaScratch line, int index)
    {
        var i = index + 1;
        while (i < line.MatchCount && IsBeside(line, i)) i++;
        for (; i < line.MatchCount; i++)
        {
            if (line.Matches[i].IsDiploma && !line.Matches[i].Entry!.Is(DiplomaFlags.Explicit)) return line.Matches[i].First;
        }

        return line.WordCount;
    }

    private static int StartOf(DiplomaScratch line, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (line.Matches[i].IsDiploma && line.Words[line.Matches[i].Last + 1].Before >= Break.Sentence) return line.Matches[i].Last + 1;
        }

        return 0;
    }

    /// <summary>The field that a school or a title beside the diploma stands for.</summary>
    private static DiplomaField? Usual(DiplomaScratch line, int index)
    {
        for (var i = 0; i < line.MatchCount; i++)
        {
            if (i != index && line.Matches[i].Entry is { Field: { } field } entry && entry.Is(DiplomaFlags.School | DiplomaFlags.Title)) return field;
        }

        return null;
    }

    /// <summary>The surest specialty between two words, and the surest inside the name of a place.</summary>
    private static (FieldFound Said, FieldFound InPlace) Search(DiplomaTables tables, DiplomaScratch line, int start, int end, int family)
    {
        var words = line.Words[..end];
        var said = default(FieldFound);
        var inPlace = default(FieldFound);
        var isPlace = false;
        var match = 0;
        for (var i = start; i < end; i++)
        {
            if (words[i].Before >= Break.Item) isPlace = false;
            while (match < line.MatchCount && line.Matches[match].Last < i) match++;
            if (match < line.MatchCount && line.Matches[match].First <= i)
            {
                isPlace |= line.Matches[match].Meaning.Is(MarkerRoles.Institution) && line.Matches[match].Entry is not { Level: > 0 };

                // The words of a diploma's name tell no specialty of another; those of a trade do.
                if (line.Matches[match].Entry is { } entry && !entry.Is(DiplomaFlags.Title))
                {
                    i = line.Matches[match].Last;
                    continue;
                }
            }

            if (tables.Specialties.Match(words, i, out var last) is not { } specialty) continue;
            var (field, strength) = specialty.Behind(isPlace ? -1 : family);
            ref var kept = ref isPlace ? ref inPlace : ref said;
            if (strength > kept.Strength) kept = new FieldFound(field, strength, i, last);
            if (strength > 0) i = last;
        }

        return (said, inPlace);
    }
}
