using Matcher.Messages;
using Matcher.Roles;

namespace Matcher.Reports.Messages;

/// <summary>The texts about weights: those that a role document suggests, and those that are applied.</summary>
internal sealed class WeightMessages(MessageLanguage language) : Catalogue(language)
{
    private const int PointDecimals = 2;

    private readonly TermMessages _terms = new(language);

    public string Heading => Say("Poids par sorte de critères, en points", "Weights by kind of criteria, in points");

    public string KindHead => Say("Sorte", "Kind");

    public string SuggestedHead => Say("Suggéré", "Suggested");

    public string AppliedHead => Say("Appliqué", "Applied");

    public string SuggestedWeightHead => Say("Poids suggéré", "Weight suggested");

    public string AppliedWeightHead => Say("Poids appliqué", "Weight applied");

    /// <summary>Whether weights other than the suggested ones are applied.</summary>
    public static bool AreChanged(RoleProfile role) => role.Criteria.Any(criterion => criterion.WeightMicros != criterion.SuggestedMicros);

    /// <summary>The kinds of a role, in document order, with the points suggested and applied.</summary>
    public IEnumerable<(string Kind, string Suggested, string Applied)> Kinds(RoleProfile role) => role.Criteria.GroupBy(criterion => criterion.Kind)
        .Select(kind => (_terms.Kind(kind.Key), Points(kind.Sum(criterion => criterion.SuggestedMicros)), Points(kind.Sum(criterion => criterion.WeightMicros))));

    /// <summary>All of them in one sentence.</summary>
    public string Applied(RoleProfile role)
    {
        var kinds = string.Join(Say(" ; ", "; "), Kinds(role).Select(kind => $"{kind.Kind} {kind.Applied} ({kind.Suggested})"));
        return Say($"{role.Id}, poids appliqués (suggérés) : {kinds}.", $"{role.Id}, weights applied (suggested): {kinds}.");
    }

    private string Points(int micros) => Decimals(micros, PointDecimals);
}
