namespace Matcher.Lexicon.Checks;

/// <summary>One thing that may be wrong with a lexicon.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Terms">The terms that it is about, as written: of a cycle, each narrower than the next; of an ambiguity, the term of several meanings first; else the term or the two.</param>
/// <param name="Places">The lines that say it, the ones that ship first; never empty.</param>
internal sealed record LexiconFinding(LexiconFindingKind Kind, IReadOnlyList<string> Terms, IReadOnlyList<LexiconPlace> Places)
{
    /// <summary>Of an ambiguity, the subjects between which the term stands; else empty.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>Whether it is worth a look and may well be meant; the others want mending.</summary>
    public bool IsRemark => Kind is LexiconFindingKind.Ambiguous or LexiconFindingKind.NotAsked;
}
