namespace Matcher.Lexicon.Checks;

/// <summary>What a lexicon holds, and what may be wrong with it.</summary>
/// <param name="Counts">One a file, in the order in which they were read.</param>
/// <param name="Findings">Problems first, then remarks.</param>
internal sealed record LexiconReport(IReadOnlyList<LexiconCount> Counts, IReadOnlyList<LexiconFinding> Findings)
{
    /// <summary>How many findings want mending.</summary>
    public int ProblemCount => Findings.Count(finding => !finding.IsRemark);
}
