using Matcher.Text;

namespace Matcher.Diplomas;

/// <summary>Tells "LP", a licence professionnelle, from "LP", a lycée professionnel.</summary>
internal static class LyceeNames
{
    private const int LowestGeneralLevel = 4;
    private const int LongestAcronym = 5;

    /// <summary>Whether a name stands for a place: behind a diploma that such a place gives, or before a proper name instead of a subject.</summary>
    public static bool IsPlace(DiplomaTables tables, DiplomaScratch line, int index) =>
        IsBehindItsDiploma(line, index) || BeginsProperName(tables, line, index);

    /// <summary>The last diploma before it is a CAP, a BEP, a bac pro … : who holds no more goes on to no licence.</summary>
    private static bool IsBehindItsDiploma(DiplomaScratch line, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (line.Matches[i].IsDiploma && line.Matches[i].Entry is { } entry && !entry.Is(DiplomaFlags.Explicit))
            {
                return entry.Level < LowestGeneralLevel || (entry.Level == LowestGeneralLevel && entry.Field is null);
            }
        }

        return false;
    }

    /// <summary>"LP Jean Moulin", and neither "LP Logistique", "LP Guide conférencier" nor "LP ABF".</summary>
    private static bool BeginsProperName(DiplomaTables tables, DiplomaScratch line, int index)
    {
        var words = line.Words;
        var family = line.Matches[index].Entry!.Family;
        var names = 0;
        for (var i = line.Matches[index].Last + 1; i < words.Length; i++)
        {
            if (words[i].Before >= Break.Item || words[i].Number >= 0) break;
            if (tables.Specialties.Match(words, i, out _) is { } subject && subject.Behind(family).Strength > 0) return false;
            if (words[i].IsLink) continue;
            if (line.HasCapitals && words[i].IsLower) return false;
            if (names == 0 && words[i].IsCapitals && words[i].Length <= LongestAcronym && line.HasCapitals) return false;
            names++;
        }

        return names > 0;
    }
}
