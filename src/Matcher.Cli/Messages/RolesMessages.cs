using Matcher.Messages;

namespace Matcher.Cli.Messages;

/// <summary>The texts of <c>matcher roles</c>.</summary>
internal sealed class RolesMessages(MessageLanguage language) : Catalogue(language)
{
    public string Description => Say(
        "Montre ce qui a été compris de chaque fiche métier.",
        "Shows what was understood of each role document.");

    public string FormatOption => Say("text (par défaut) ou json.", "text (the default) or json.");

    public string CriteriaCount(int count) => Count(count, Say("critère", "criterion"), Say("critères", "criteria"));

    public string Mission => Say("Mission", "Mission");

    public string CriterionHead => Say("Critère", "Criterion");

    public string LineHead => Say("Ligne", "Line");

    public string WeightHead => Say("Poids", "Weight");

    public string NeedHead => Say("Demandé", "Asked");

    public string TextHead => Say("Texte", "Text");

    public string Diplomas => Say("Diplômes : un seul suffit, sauf ceux qui sont un plus", "Diplomas: one is enough, but for those that are a plus");

    public string AnyField => Say("toute spécialité", "any specialty");

    public string WithExperience => Say("avec expérience", "with experience");

    public string Salaries => Say("Rémunération (k€ par an, brut)", "Pay (k€ a year, before tax)");

    public string Salary(decimal? least, decimal? most) => (least, most) switch
    {
        (null, null) => Say("non chiffrée", "no figure"),
        (null, { } to) => Say($"jusqu'à {Number(to)}", $"up to {Number(to)}"),
        ({ } from, null) => Say($"à partir de {Number(from)}", $"from {Number(from)}"),
        ({ } from, { } to) => from == to ? Number(from) : Say($"{Number(from)} à {Number(to)}", $"{Number(from)} to {Number(to)}"),
    };

    public string Warnings => Say("À relire dans la fiche", "To look at in the document");

    private string Number(decimal number) => Decimals(number, decimal.IsInteger(number) ? 0 : 1);
}
