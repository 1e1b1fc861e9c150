using Matcher.Candidates;
using Matcher.Careers;
using Matcher.Roles;
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
    private readonly TopicMatcher _topics;
    private readonly DiplomaScorer _diplomas;
    private readonly FlagRaiser _flags;
    private readonly PointOrigins _origins;
    private readonly ScoreSheet _sheet;
    private readonly int[] _titleCriteria; // of each role whose job is known; else -1

    /// <summary>Makes a scorer for an index.</summary>
    public Scorer(RoleIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        Index = index;
        _tokens = new CandidateTokens(index);
        _copies = new CopyFinder(index);
        _hits = new HitTable(index, _copies);
        _terms = new TermMatcher(index, _hits, _copies);
        _titles = new TitleMatcher(index, _hits, _copies);
        _topics = new TopicMatcher(index, _hits, _copies);
        _diplomas = new DiplomaScorer(index, _copies);
        _flags = new FlagRaiser(index);
        _origins = new PointOrigins(index);
        _sheet = new ScoreSheet(index);
        _titleCriteria = new int[index.Roles.Count];
        Array.Fill(_titleCriteria, -1);
        foreach (var title in index.Titles.Targets) _titleCriteria[title.Role] = title.Criterion;
    }

    /// <summary>The roles that candidates are scored against.</summary>
    public RoleIndex Index { get; }

    /// <summary>The words of the candidate last scored.</summary>
    internal ReadOnlySpan<CandidateToken> Tokens => _tokens.Tokens;

    /// <summary>The career of the candidate last scored.</summary>
    internal CareerReader Career => _tokens.Career;

    /// <summary>The years of experience of the candidate last scored.</summary>
    internal YearsTold Years { get; private set; }

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
        _sheet.Clear();
        _tokens.Read(candidate);
        Years = new YearsTold(Quantity.Read(candidate[CandidateField.Years]), _tokens.Career.Years);
        _copies.Read(_tokens.Tokens);
        _hits.Start();
        _terms.MatchYears(Years);
        _titles.Match(_tokens);
        _terms.Match(_tokens.Tokens);
        _topics.Match(_tokens.Tokens);
        _origins.Start();
        ScoreFound(ref collector);
        _diplomas.Read(candidate);
        foreach (var criterion in _diplomas.Criteria) _sheet.Set(criterion, _diplomas.Score(criterion, Years.Known, _tokens.Tokens, ref collector));
        Raise(candidate);
        return _sheet;
    }

    // Titles first: what a CV says of the job tells what its other words are worth.
    private void ScoreFound<TCollector>(ref TCollector collector)
        where TCollector : struct, IEvidenceCollector
    {
        foreach (var title in Index.Titles.Targets) Set(title.Criterion, Micros.One, ref collector);
        foreach (var criterion in _hits.Criteria)
        {
            var role = Index.Criteria[criterion].Role;
            if (criterion == _titleCriteria[role]) continue;
            var isTitle = Index.Criteria[criterion].Criterion.Kind == CriterionKind.Title;
            Set(criterion, isTitle ? ScoringConstants.UnknownJob : Nearness(role), ref collector);
        }
    }

    private void Set<TCollector>(int criterion, int trade, ref TCollector collector)
        where TCollector : struct, IEvidenceCollector =>
        _sheet.Set(criterion, CriterionScorer.Score(Index.Criteria[criterion], criterion, _hits, _origins, trade, ref collector));

    // How near the trade of the CV is to the role's, as its titles tell or, in part, the words of its work; 1 where the role's job is unknown.
    private int Nearness(int role)
    {
        if (_titleCriteria[role] < 0 || !Index.Parts.HasTrade) return Micros.One;
        var nearness = Math.Max(Plain(_sheet.Coverage(_titleCriteria[role])), Micros.Multiply(_titles.Work(role), ScoringConstants.WorkAlone));
        return ScoringConstants.OtherTrade + Micros.Multiply(Micros.One - ScoringConstants.OtherTrade, nearness);
    }

    private static int Plain(int title) => (int)Math.Min(Micros.One, (long)title * Micros.One / ScoringConstants.PlainTitle);

    private void Raise(CandidateView candidate)
    {
        _flags.Raise(_sheet, candidate, _tokens.Tokens.Length, _diplomas.HasRead, Years);
        for (var role = 0; role < Index.Roles.Count; role++)
        {
            if (_copies.Has(role)) _sheet.Raise(role, CandidateFlags.CopiedFromRole);
            if (_origins.IsList(role)) _sheet.Raise(role, CandidateFlags.KeywordList);
        }
    }
}
