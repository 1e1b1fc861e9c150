using Matcher.Candidates;
using Matcher.Stances;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>
/// Scores one candidate after another against all roles of an index. Holds working memory that it uses again: make one
/// a thread. The score depends on the candidate, the role and the lexicon alone.
/// </summary>
public sealed class Scorer
{
    private readonly CandidateTokens _tokens;
    private readonly HitTable _hits;
    private readonly CopyFinder _copies;
    private readonly TermMatcher _terms;
    private readonly TitleMatcher _titles;
    private readonly DiplomaScorer _diplomas;
    private readonly FlagRaiser _flags;
    private readonly PointOrigins _origins;
    private readonly ScoreSheet _sheet;

    /// <summary>Makes a scorer for an index.</summary>
    public Scorer(RoleIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        Index = index;
        _tokens = new CandidateTokens(index);
        _hits = new HitTable(index);
        _copies = new CopyFinder(index);
        _terms = new TermMatcher(index, _hits, _copies);
        _titles = new TitleMatcher(index, _hits, _copies);
        _diplomas = new DiplomaScorer(index, _copies);
        _flags = new FlagRaiser(index);
        _origins = new PointOrigins(index);
        _sheet = new ScoreSheet(index);
    }

    /// <summary>The roles that candidates are scored against.</summary>
    public RoleIndex Index { get; }

    /// <summary>The words of the candidate last scored.</summary>
    internal ReadOnlySpan<CandidateToken> Tokens => _tokens.Tokens;

    /// <summary>The phrases of the candidate last scored that gave words their stance.</summary>
    internal IReadOnlyList<FoundCue> Cues => _tokens.Cues;

    /// <summary>What the candidate last scored copied from the roles.</summary>
    internal CopyFinder Copies => _copies;

    /// <summary>Scores a candidate against all roles.</summary>
    /// <param name="candidate">The candidate's texts.</param>
    /// <returns>The scorer's own sheet, which the next call writes over.</returns>
    public ScoreSheet Score(CandidateView candidate)
    {
        var nobody = default(NoEvidence);
        return Score(candidate, ref nobody);
    }

    /// <summary>Scores a candidate while a collector listens.</summary>
    internal ScoreSheet Score<TCollector>(CandidateView candidate, ref TCollector collector)
        where TCollector : struct, IEvidenceCollector
    {
        var years = Quantity.Read(candidate[CandidateField.Years]);
        _sheet.Clear();
        _tokens.Read(candidate);
        _copies.Read(_tokens.Tokens);
        _hits.Start();
        _terms.MatchYears(years);
        _titles.Match(_tokens.Tokens);
        _terms.Match(_tokens.Tokens);
        _origins.Start();
        foreach (var criterion in _hits.Criteria) _sheet.Set(criterion, CriterionScorer.Score(Index.Criteria[criterion], criterion, _hits, _origins, ref collector));

        _diplomas.Read(candidate);
        foreach (var criterion in _diplomas.Criteria) _sheet.Set(criterion, _diplomas.Score(criterion, years, _tokens.Tokens, ref collector));
        _flags.Raise(_sheet, candidate, _tokens.Tokens.Length, _diplomas.HasRead);
        for (var role = 0; role < Index.Roles.Count; role++)
        {
            if (_copies.Has(role)) _sheet.Raise(role, CandidateFlags.CopiedFromRole);
            if (_origins.IsList(role)) _sheet.Raise(role, CandidateFlags.KeywordList);
        }

        return _sheet;
    }
}
