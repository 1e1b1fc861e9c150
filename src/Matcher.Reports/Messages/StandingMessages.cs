using Matcher.Messages;
using Matcher.Ranks;
using Matcher.Scoring;
using Matcher.WhatIfs;

namespace Matcher.Reports.Messages;

/// <summary>The texts about how firm places are, what is required, and what would change a score.</summary>
internal sealed class StandingMessages(MessageLanguage language) : Catalogue(language)
{
    private const int PercentSpread = WeightDraws.Spread / 10;

    private readonly TermMessages _terms = new(language);

    public string Insufficient => Say("informations insuffisantes", "not enough information");

    public string PlaceHead => Say("Place", "Place");

    public string TiedHead => Say("À égalité", "Tied");

    public string HeldHead => Say("Tient", "Holds");

    public string RequirementsHead => Say("Exigences", "Requirements");

    public string WhatIfsHead => Say("Et si… (le CV noté de nouveau, changé en un seul point)", "What if… (the CV scored again, changed in one thing)");

    public string WhatIfHead => Say("Et si", "What if");

    public string ChangeHead => Say("Points", "Points");

    public string RankHead => Say("Rang", "Rank");

    /// <summary>The places that are tied, for a cell; empty where the candidate stands alone.</summary>
    public string Tied(Standing standing) => standing.IsAlone ? "" : $"{Whole(standing.TiedFrom)}–{Whole(standing.TiedTo)}";

    /// <summary>How often the place holds, for a cell.</summary>
    public string Held(Standing standing) => Percent(standing.HeldMicros);

    /// <summary>Whether the order around a place can be told.</summary>
    public string TieSentence(Standing standing) => standing.IsAlone
        ? Say($"Seul à cette place : personne d'autre à moins de {Resolution} points.", $"Alone at this place: nobody else within {Resolution} points.")
        : Say(
            $"À égalité avec les places {Whole(standing.TiedFrom)} à {Whole(standing.TiedTo)} : à moins de {Resolution} points d'écart, l'ordre n'est pas sûr.",
            $"Tied with places {Whole(standing.TiedFrom)} to {Whole(standing.TiedTo)}: less than {Resolution} points apart, the order is not to be relied on.");

    /// <summary>Whether a place holds when the weights move.</summary>
    public string HoldSentence(Standing standing)
    {
        if (standing.Best == standing.Worst)
        {
            return Say(
                $"La place tient dans les {Whole(WeightDraws.Count)} tirages où le poids de chaque sorte de critères bouge de {PercentSpread}\u00A0% au plus.",
                $"The place holds in all {Whole(WeightDraws.Count)} draws in which the weight of each kind of criteria moves by up to {PercentSpread}%.");
        }

        return Say(
            $"Quand le poids de chaque sorte de critères bouge de {PercentSpread}\u00A0% au plus ({Whole(WeightDraws.Count)} tirages), la place tient dans {Held(standing)} des cas et va de la {Place(standing.Best)} à la {Place(standing.Worst)}.",
            $"When the weight of each kind of criteria moves by up to {PercentSpread}% ({Whole(WeightDraws.Count)} draws), the place holds in {Held(standing)} of cases and runs from {Whole(standing.Best)} to {Whole(standing.Worst)}.");
    }

    /// <summary>One sentence for a whole list.</summary>
    public string ListSentence(IReadOnlyList<Standing> standings)
    {
        var firm = standings.Count(standing => standing.IsFirm);
        return Say(
            $"Places : {Count(firm, "tient", "tiennent")} sur {Whole(standings.Count)} dans au moins 95\u00A0% des {Whole(WeightDraws.Count)} tirages où les poids bougent de {PercentSpread}\u00A0% au plus ; à moins de {Resolution} points d'écart, c'est une égalité.",
            $"Places: {Whole(firm)} of {Whole(standings.Count)} hold in at least 95% of the {Whole(WeightDraws.Count)} draws in which weights move by up to {PercentSpread}%; less than {Resolution} points apart is a tie.");
    }

    /// <summary>What stands in place of a low score where the CV says too little.</summary>
    public string InsufficientScore(string points) => $"{Insufficient} ({Evidenced(points)})";

    /// <summary>What is known all the same where a CV says too little.</summary>
    public string Evidenced(string points) => Say($"{points} points attestés", $"{points} points evidenced");

    /// <summary>What a CV says of a required criterion, in a word.</summary>
    public string Requirement(CriterionStatus status) => status == CriterionStatus.Covered ? Say("attesté", "pass") : _terms.Status(status);

    /// <summary>What a CV says of a required criterion, as a sign.</summary>
    public static string Sign(CriterionStatus status) => status switch
    {
        CriterionStatus.Covered => "[+]",
        CriterionStatus.Partial => "[~]",
        CriterionStatus.Contradicted => "[!]",
        _ => "[ ]",
    };

    /// <summary>What is supposed, in words.</summary>
    public string Supposed(WhatIf whatIf, string text) => whatIf.Kind switch
    {
        WhatIfKind.Title => Say($"si le titre du CV était {Quote(text)}", $"if the CV's headline were {Quote(text)}"),
        WhatIfKind.Diploma => Say($"avec le diplôme {Quote(text)}", $"with the diploma {Quote(text)}"),
        WhatIfKind.Years => Say($"avec {text} ans d'expérience déclarés", $"with {text} years of experience declared"),
        WhatIfKind.Line => Say($"si un poste attestait {Quote(text)}", $"if a post told {Quote(text)}"),
        WhatIfKind.Added => Say($"avec {Quote(text)} ({Field(whatIf)})", $"with {Quote(text)} ({Field(whatIf)})"),
        _ => Say($"sans {Quote(text)} ({Field(whatIf)})", $"without {Quote(text)} ({Field(whatIf)})"),
    };

    /// <summary>A change in points, with its sign.</summary>
    public string Change(int micros) => (micros > 0 ? "+" : micros < 0 ? "−" : "±") + Decimals(Math.Abs(micros), 2);

    /// <summary>The points below which two scores are a tie.</summary>
    public static string Resolution => (Standings.ResolutionMicros / 1_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Field(WhatIf whatIf) => whatIf.Field is { } field ? _terms.Field(field) : "";

    private string Place(int place) => Whole(place) + (place == 1 ? "re" : "e");
}
