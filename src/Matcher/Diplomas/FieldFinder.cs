using Matcher.Text;

namespace Matcher.Diplomas;

/// <summary>Finds the specialty of a line's diploma.</summary>
internal static class FieldFinder
{
    /// <summary>
    /// What the name itself says; else the surest words after it, then before it; else what its school, its title
    /// or its name usually means; else the words inside the name of a place of study.
    /// </summary>
    public static DiplomaField Find(DiplomaTables tables, DiplomaScratch line, int index)
    {
        ref readonly var match = ref line.Matches[index];
        var entry = match.Entry!;
        if (entry.Field is { } own && !entry.IsFieldDefault) return own;
        var after = Search(tables, line, match.First, EndOf(line, index), entry.Family);
        if (after.Strength > 0) return after.Field;
        var before = Search(tables, line, StartOf(line, index), match.First, family: -1);
        if (before.Strength > 0) return before.Field;
        if (Usual(line, index) is { } usual) return usual;
        if (entry.Field is { } field) return field;
        return after.Strength < 0 ? after.Field : before.Field;
    }

    private static int EndOf(DiplomaScratch line, int index)
    {
        for (var i = index + 1; i < line.MatchCount; i++)
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

    /// <summary>The surest specialty between two words; a negative strength when only the name of a place gives one.</summary>
    private static (DiplomaField Field, int Strength) Search(DiplomaTables tables, DiplomaScratch line, int start, int end, int family)
    {
        var words = line.Words[..end];
        var best = (Field: DiplomaField.Other, Strength: 0);
        var inPlace = (Field: DiplomaField.Other, Strength: 0);
        var isPlace = false;
        var match = 0;
        for (var i = start; i < end; i++)
        {
            if (words[i].Before >= Break.Item) isPlace = false;
            while (match < line.MatchCount && line.Matches[match].Last < i) match++;
            var inMatch = match < line.MatchCount && line.Matches[match].First <= i;
            if (inMatch)
            {
                isPlace |= line.Matches[match].Meaning.Is(MarkerRoles.Institution);
                if (line.Matches[match].Entry is not null)
                {
                    i = line.Matches[match].Last;
                    continue;
                }
            }

            if (tables.Specialties.Match(words, i, out var last) is not { } specialty) continue;
            var sense = specialty.Behind(isPlace ? -1 : family);
            ref var kept = ref isPlace ? ref inPlace : ref best;
            if (sense.Strength > kept.Strength) kept = sense;
            if (sense.Strength > 0) i = last;
        }

        return best.Strength > 0 ? best : (inPlace.Field, -inPlace.Strength);
    }
}
