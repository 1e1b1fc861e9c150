using Matcher.Text;

namespace Matcher.Roles;

/// <summary>The words by which people name a kind of criterion when they weigh it, in French and English.</summary>
internal static class KindNames
{
    private static readonly (CriterionKind Kind, string[] Names)[] Table =
    [
        (CriterionKind.Title, ["title", "titre", "intitule", "poste"]),
        (CriterionKind.Activity, ["activity", "activities", "activite", "activites", "mission", "missions"]),
        (CriterionKind.Diploma, ["diploma", "diplomas", "diplome", "diplomes", "formation"]),
        (CriterionKind.Technical, ["technical", "technique", "techniques", "competence", "competences"]),
        (CriterionKind.Aptitude, ["aptitude", "aptitudes"]),
        (CriterionKind.Experience, ["experience"]),
    ];

    /// <summary>Finds the kind that a word names, whatever its case and accents.</summary>
    /// <param name="name">The word, such as <c>technical</c> or <c>diplôme</c>.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>False when it names none.</returns>
    public static bool TryFind(string name, out CriterionKind kind)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = Folding.Fold(name.Trim());
        foreach (var (known, names) in Table)
        {
            if (!names.Contains(folded, StringComparer.Ordinal)) continue;
            kind = known;
            return true;
        }

        kind = default;
        return false;
    }
}
