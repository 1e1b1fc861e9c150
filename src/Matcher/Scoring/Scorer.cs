using System.Runtime.InteropServices;
using Matcher.Candidates;
using Matcher.Careers;
using Matcher.Roles;
using Matcher.Scoring.Screening;
using Matcher.Stances;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>
/// Scores one candidate after another against all roles of an index. Holds working memory that it uses again: make one
/// a thread. The score depends on the candidate, the role and the lexicon alone.
/// </summary>
internal sealed class Scorer
{
    private readonly CandidateTokens _tokens;
    private readonly HitTable _hits;
    private readonly CopyFinder _copies;
    private readonly TermMatcher _terms;
    private readonly WorkMatcher _work;
    private readonly TitleMatcher _titles;
    private readonly JobScorer _jobs;
    private readonly TopicMatcher _topics;
    private readonly DiplomaScorer _diplomas;
    private readonly FlagRaiser _flags;
    private readonly PointOrigins _origins;
    private readonly ScoreSheet _sheet;
    private readonly ScoreBounds _bounds;
    private readonly LineMeter _lines;
    private readonly List<Findings> _found = []; // of criteria that earn by their lines
    private readonly List<Findings> _unknown = []; // of titles of unknown jobs
    private readonly UnknownJobScorer _unknownJobs;
    private readonly int[] _nearness; // of each role, of the trade of the CV
    private readonly int[] _titleCriteria; // of each role whose job is known; else -1
    private CandidateScreen? _screen; // made for the first candidate with floors: who scores or explains everybody needs none
    private int _assumed = -1; // the criterion taken for told in full, while a what-if is scored

    /// <summary>Makes a scorer for an index.</summary>
    public Scorer(RoleIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        Index = index;
        _tokens = new CandidateTokens(index);
        _copies = new CopyFinder(index);
        _hits = new HitTable(index, _copies);
        _bounds = new ScoreBounds(index);
        _terms = new TermMatcher(index, _hits, _copies, _bounds);
        _work = new WorkMatcher(index, _hits, _copies, _bounds);
        _titles = new TitleMatcher(index, _hits, _copies, _work, _bounds);
        _jobs = new JobScorer(index, _hits, _titles, _work);
        _lines = new LineMeter(index);
        _unknownJobs = new UnknownJobScorer(index);
        _topics = new TopicMatcher(index, _hits, _copies);
        _diplomas = new DiplomaScorer(index, _copies);
        _flags = new FlagRaiser(index);
        _origins = new PointOrigins(index);
        _sheet = new ScoreSheet(index);
        _nearness = new int[index.Roles.Count];
        _titleCriteria = new int[index.Roles.Count];
        Array.Fill(_titleCriteria, -1);
        foreach (var title in index.Titles.Targets) _titleCriteria[title.Role] = title.Criterion;
        Custom = CustomCriteria.Of(index);
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

    /// <summary>What was found of the candidate last scored.</summary>
    internal HitTable Hits => _hits;

    /// <summary>What the candidate last scored copied from the roles.</summary>
    internal CopyFinder Copies => _copies;

    /// <summary>What scorers of the user's own say of the candidate last scored; null where there is none.</summary>
    internal CustomCriteria? Custom { get; }

    /// <summary>Scores a candidate against all roles.</summary>
    /// <param name="candidate">The candidate's texts.</param>
    /// <returns>The scorer's own sheet, which the next call writes over.</returns>
    public ScoreSheet Score(CandidateView candidate)
    {
        var nobody = default(NoEvidence);
        return Score(candidate, [], ref nobody);
    }

    /// <summary>Scores a candidate, and leaves off a role as soon as it cannot reach its floor any more: the way to find the best of many.</summary>
    /// <param name="candidate">The candidate's texts.</param>
    /// <param name="floors">For each role, the score in millionths of a point below which it need not be known; or none.</param>
    /// <returns>The scorer's own sheet. A role at or above its floor is scored in full; of one that was left off the sheet tells a score below its floor, and nothing else that holds.</returns>
    /// <exception cref="ArgumentException">There are floors, and not one a role.</exception>
    public ScoreSheet Score(CandidateView candidate, ReadOnlySpan<int> floors)
    {
        if (floors.Length != 0 && floors.Length != Index.Roles.Count) throw new ArgumentException($"Found {floors.Length} floors; expected one for each of the {Index.Roles.Count} roles of the index, or none.", nameof(floors));
        var nobody = default(NoEvidence);
        return Score(candidate, floors, ref nobody);
    }

    /// <summary>Scores a candidate as if the account of a post told one line of a role in full; all that follows from it is scored as ever.</summary>
    /// <param name="candidate">The candidate's texts.</param>
    /// <param name="criterion">The line's criterion, among all of the index: an activity, a technical competence or an aptitude.</param>
    /// <param name="floors">For each role, the score below which it need not be known: 0 for the role of the line.</param>
    internal ScoreSheet ScoreAssuming(CandidateView candidate, int criterion, ReadOnlySpan<int> floors)
    {
        try
        {
            _assumed = criterion;
            return Score(candidate, floors);
        }
        finally
        {
            _assumed = -1;
        }
    }

    /// <summary>Scores a candidate while a collector listens.</summary>
    internal ScoreSheet Score<TCollector>(CandidateView candidate, ref TCollector collector)
        where TCollector : struct, IEvidenceCollector => Score(candidate, [], ref collector);

    private ScoreSheet Score<TCollector>(CandidateView candidate, ReadOnlySpan<int> floors, ref TCollector collector)
        where TCollector : struct, IEvidenceCollector
    {
        _sheet.Clear();
        _bounds.Start(Custom is null ? floors : []); // what others may add to a score has no bound
        _tokens.ReadWords(candidate);
        if (_bounds.AreSet && !IsWorthReading()) return _sheet;
        _tokens.ReadCareer(candidate);
        Years = new YearsTold(Quantity.Read(candidate[CandidateField.Years]), _tokens.Career.Years);
        _copies.Read(_tokens.Tokens);
        _hits.Start();
        _terms.MatchYears(Years);
        _work.Match(_tokens);
        _titles.Match(_tokens);
        if (_bounds.AreSet && !MayReach()) return _sheet;
        _terms.Match(_tokens.Tokens);
        _topics.Match(_tokens.Tokens, _bounds.Awaited);
        _hits.TouchTopics(_bounds);
        if (_assumed >= 0) _hits.Touch(_assumed);
        if (_bounds.AreSet) Bound();
        if (!_bounds.AnyOpen) return _sheet;
        _origins.Start();
        ScoreFound(ref collector);
        if (!_bounds.AnyOpen) return _sheet;
        _diplomas.Read(candidate);
        foreach (var criterion in _diplomas.Criteria)
        {
            if (_bounds.IsOpen(Index.Criteria[criterion].Role)) _sheet.Set(criterion, _diplomas.Score(criterion, Years.Known, _tokens.Tokens, ref collector));
        }

        Custom?.Score(candidate, _sheet);
        Raise(candidate);
        return _sheet;
    }

    private bool IsWorthReading()
    {
        if (_assumed >= 0) return true; // words say nothing of a line that is taken for told
        _screen ??= new CandidateScreen(Index);
        _screen.ReadTitles(_tokens.Tokens);
        if (!_bounds.Screen(_screen)) return false;
        _screen.ReadLines(_tokens.Tokens, _bounds.Awaited);
        return _bounds.Screen(_screen);
    }

    // What words tell of the lines; nothing where one of them is taken for told.
    private CandidateScreen? Screened => _assumed < 0 ? _screen : null;

    // The more of the lines may be told, the more a title may be worth.
    private void Bound()
    {
        var nobody = default(NoEvidence);
        _bounds.AllowLines(_hits.Criteria, _titleCriteria, Screened);
        foreach (var title in Index.Titles.Targets)
        {
            if (_bounds.IsAwaited(title.Role)) AllowTitle(title, _jobs.Score(title, _bounds.Told(title.Role), ref nobody).Coverage);
        }

        _bounds.Settle();
    }

    private bool MayReach()
    {
        var nobody = default(NoEvidence);
        foreach (var title in Index.Titles.Targets)
        {
            if (_bounds.IsAwaited(title.Role)) AllowTitle(title, _jobs.Score(title, Screened?.Told(title.Role) ?? Micros.One, ref nobody).Coverage);
        }

        return _bounds.MayReach(Screened);
    }

    private void AllowTitle(TitleTarget title, int most) => _bounds.AllowTitle(title, most, Nearness.Of(Index, most, _titles.KnownPost));

    // Lines first: what they cover tells what a title is worth, and the title, whether it is the trade that the lines tell of.
    private void ScoreFound<TCollector>(ref TCollector collector)
        where TCollector : struct, IEvidenceCollector
    {
        ReadLines(ref collector);
        Array.Fill(_nearness, Micros.One);
        foreach (var title in Index.Titles.Targets)
        {
            if (!_bounds.IsOpen(title.Role)) continue;
            var found = _jobs.Score(title, _lines.Told(title.Role), ref collector);
            _nearness[title.Role] = Nearness.Of(Index, found.Coverage, _titles.KnownPost);
            Set(found);
        }

        for (var i = 0; i < _found.Count; i++)
        {
            var found = _found[i];
            var role = Index.CriterionRoles[found.Criterion];
            if (!_bounds.IsOpen(role)) continue;
            var nearness = _nearness[role];
            if (found.Coverage > 0)
            {
                collector.Resume(found.Criterion);
                CriterionScorer.Apply(FactorName.Listed, Listed(found), ref found, ref collector);
                CriterionScorer.Apply(FactorName.Trade, nearness, ref found, ref collector);
            }

            Set(found);
        }
    }

    private void ReadLines<TCollector>(ref TCollector collector)
        where TCollector : struct, IEvidenceCollector
    {
        _found.Clear();
        _unknown.Clear();
        _lines.Start();
        foreach (var number in _bounds.AreSet ? _bounds.Order(_hits.Criteria, _titleCriteria) : CollectionsMarshal.AsSpan(_hits.Criteria))
        {
            var role = Index.CriterionRoles[number];
            if (number == _titleCriteria[role] || !_bounds.IsOpen(role)) continue;
            var criterion = Index.Criteria[number];
            var found = number == _assumed ? Findings.InFull(number) : CriterionScorer.Read(criterion, number, _hits, ref collector);
            _lines.Add(criterion, found);
            _bounds.Read(criterion, number, found.Coverage);
            if (criterion.Criterion.Kind != CriterionKind.Title)
            {
                _found.Add(found);
                continue;
            }

            _unknown.Add(found);
        }

        foreach (ref var found in CollectionsMarshal.AsSpan(_unknown))
        {
            _unknownJobs.Weigh(ref found, _lines.Told(Index.Criteria[found.Criterion].Role), Tokens, ref collector);
            Set(found);
        }
    }

    private void Set(in Findings found)
    {
        var criterion = Index.Criteria[found.Criterion];
        var score = found.Status == CriterionStatus.Contradicted ? new CriterionScore(0, 0, found.Status) : CriterionScorer.Earned(criterion, found.Coverage);
        if (found.Sum > 0) _origins.Add(criterion.Role, score.Points, found.Sum, found.Listed, found.Posted);
        _sheet.Set(found.Criterion, score);
    }

    // A word in a list is a claim: it is worth what the posts bear out.
    private int Listed(in Findings found)
    {
        if (found.Listed == 0 || !Index.Parts.HasPlaces) return Micros.One;
        var told = _lines.Told(Index.Criteria[found.Criterion].Role);
        if (told is < 0 or >= ScoringConstants.ListedLines) return Micros.One;
        var lost = Micros.Multiply(Micros.One - ScoringConstants.LeastListed, (int)((long)(ScoringConstants.ListedLines - told) * Micros.One / ScoringConstants.ListedLines));
        return Micros.One - (int)(found.Listed * lost / found.Sum);
    }

    private void Raise(CandidateView candidate)
    {
        _flags.Raise(_sheet, candidate, _tokens.Tokens.Length, _diplomas.HasRead, Years, _bounds);
        for (var role = 0; role < Index.Roles.Count; role++)
        {
            if (_copies.Has(role)) _sheet.Raise(role, CandidateFlags.CopiedFromRole);
            if (_origins.IsList(role)) _sheet.Raise(role, CandidateFlags.KeywordList);
        }
    }
}
