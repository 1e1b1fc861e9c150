namespace Matcher.Roles;

/// <summary>A salary that a role document gives, in thousands of euros a year, before tax.</summary>
/// <param name="Seniority">Whom it is for, in the document's words ("jeune cadre", "cadre confirmé"), or empty.</param>
/// <param name="MinKeur">The lower bound, or null where the text gives none.</param>
/// <param name="MaxKeur">The upper bound, or null where the text gives none.</param>
public sealed record SalaryBand(string Seniority, decimal? MinKeur, decimal? MaxKeur);
