using Matcher.Messages;
using Matcher.Scoring;

namespace Matcher.Reports.Messages;

/// <summary>What was found of diplomas and of experience, in sentences.</summary>
internal sealed class FindingMessages(MessageLanguage language) : Catalogue(language)
{
    private readonly TermMessages _terms = new(language);
    private readonly CareerMessages _career = new(language);

    /// <summary>A diploma asked for that the CV holds, wholly or in part.</summary>
    /// <param name="asked">The line of the role.</param>
    /// <param name="askedLevel">Its lowest level, or null.</param>
    /// <param name="found">The diploma's words in the CV.</param>
    /// <param name="foundLevel">Its level, or null where it is not known.</param>
    /// <param name="coverage">In millionths.</param>
    /// <param name="whys">What holds it back.</param>
    public string DiplomaFound(string asked, int? askedLevel, string found, int? foundLevel, int coverage, IReadOnlyList<string> whys)
    {
        var why = whys.Count == 0 ? "" : $" ({string.Join(Say(" ; ", "; "), whys)})";
        return Say(
            $"Demandé : {Quote(asked)}{Level(askedLevel)}. Trouvé : {Quote(found)}{Level(foundLevel)}. Couvert à {Percent(coverage)}{why}.",
            $"Asked for: {Quote(asked)}{Level(askedLevel)}. Found: {Quote(found)}{Level(foundLevel)}. {Percent(coverage)} covered{why}.");
    }

    /// <summary>A diploma asked for that the CV does not show.</summary>
    public string DiplomaMissing(string asked, int? askedLevel, CriterionStatus status) => Say(
        $"Demandé : {Quote(asked)}{Level(askedLevel)}. {(status == CriterionStatus.Contradicted ? "Le CV dit le contraire." : "Aucun diplôme lu n'y répond.")}",
        $"Asked for: {Quote(asked)}{Level(askedLevel)}. {(status == CriterionStatus.Contradicted ? "The CV says the contrary." : "No diploma that was read answers it.")}");

    /// <summary>The role asks for no diploma.</summary>
    public string NoDiplomaAsked => Say("La fiche ne demande pas de diplôme.", "The role asks for no diploma.");

    /// <summary>What the CV says of experience.</summary>
    public string Experience(decimal? declared, decimal? ofPosts) => (declared, ofPosts) switch
    {
        (null, null) => Say("Aucune durée d'expérience lue.", "No length of experience was read."),
        ({ } years, null) => Say($"{_career.Years(years)} d'expérience déclarés.", $"{_career.Years(years)} of experience declared."),
        (null, { } years) => Say($"{_career.Years(years)} d'expérience d'après les dates des postes.", $"{_career.Years(years)} of experience by the dates of the posts."),
        ({ } one, { } other) => Say(
            $"{_career.Years(one)} d'expérience déclarés, {_career.Years(other)} d'après les dates des postes.",
            $"{_career.Years(one)} of experience declared, {_career.Years(other)} by the dates of the posts."),
    };

    private string Level(int? level) => level is null ? "" : $" ({_terms.DiplomaLevel(level)})";
}
