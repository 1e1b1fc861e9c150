using Matcher.Messages;
using Matcher.Ranks;

namespace Matcher.Reports.Messages;

/// <summary>Places in a few words, as the list has room for, and what opens the list.</summary>
internal sealed class PlaceMessages(MessageLanguage language) : Catalogue(language)
{
    private readonly StandingMessages _standings = new(language);

    /// <summary>With whom a candidate is tied.</summary>
    public string Tie(Standing standing) => standing.IsAlone
        ? Say("seul à sa place", "alone at this place")
        : Say($"à égalité, {Whole(standing.TiedFrom)} à {Whole(standing.TiedTo)}", $"tied, {Whole(standing.TiedFrom)} to {Whole(standing.TiedTo)}");

    /// <summary>Whether the place holds when weights move.</summary>
    public string Hold(Standing standing)
    {
        var held = _standings.Held(standing);
        if (standing.Best == standing.Worst) return Say($"place stable ({held})", $"steady place ({held})");
        var places = Say($"{Whole(standing.Best)} à {Whole(standing.Worst)}", $"{Whole(standing.Best)} to {Whole(standing.Worst)}");
        return standing.IsFirm ? Say($"place stable ({held}, {places})", $"steady place ({held}, {places})") : Say($"place mobile ({held}, {places})", $"unsteady place ({held}, {places})");
    }

    // What opens the list.
    public string Lead => Say("En tête", "At the top");

    public string LeadTied => Say("En tête, à égalité", "At the top, tied");

    public string And => Say(" et ", " and ");

    /// <summary>What parts two reasons.</summary>
    public string Then => Say(" ; ", "; ");

    public string Others(int count) => Say(Count(count, "autre", "autres"), Count(count, "other", "others"));

    public string Unsure(string resolution) => Say(
        $"moins de {resolution} points les séparent : l'ordre entre eux n'est pas sûr",
        $"less than {resolution} points part them: the order among them is not to be relied on");

    public string Ahead(string points) => Say($"{points} points devant le suivant", $"{points} points ahead of the next");

    public string Alone(string score) => Say($"{score} sur 100", $"{score} of 100");

    public string TooLittle(string score) => Say($"{_standings.Insufficient} : le CV en dit trop peu, {_standings.Evidenced(score)}", $"{_standings.Insufficient}: the CV says too little, {_standings.Evidenced(score)}");

    public string FullCv => Say("un CV complet.", "a full CV.");

    public string WhyFirst(string who) => Say($"Ce qui place {who} en premier", $"What puts {who} first");

    public string AskFirst => Say("À lui demander d'abord", "To ask first");

    public string Earns(string points, string weight) => Say($"{points} points sur {weight}", $"{points} points of {weight}");
}
