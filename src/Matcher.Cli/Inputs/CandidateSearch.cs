using System.Text;
using Matcher.Candidates;
using Matcher.Cli.Usage;
using Matcher.Files.Reading;
using Matcher.Ranks;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Cli.Inputs;

/// <summary>
/// Finds one candidate and its ranks in one reading of the inputs: everybody is scored, and stands against the candidate.
/// Until the candidate is met the points of the others are kept, some 100 bytes each and 24 a role.
/// </summary>
internal sealed class CandidateSearch
{
    private const int MostNear = 3;

    private readonly string _id;
    private readonly RoleIndex _index;
    private readonly List<ScoredRow> _before = [];
    private readonly NearNames _near;
    private ScoredRow? _found;
    private Contest[] _contests = [];

    private CandidateSearch(string id, RoleIndex index)
    {
        _id = id;
        _index = index;
        _near = new NearNames(id, MostNear);
    }

    /// <summary>The candidate, or null where no row has the identifier.</summary>
    public Candidate? Candidate => _found?.Candidate;

    /// <summary>How many candidates were scored.</summary>
    public int Scored { get; private set; }

    /// <summary>Identifiers that look like the one that was not found.</summary>
    public IReadOnlyList<string> Near => _near.Names;

    /// <summary>The candidate against all others, for each role in the order of the index.</summary>
    public IReadOnlyList<Contest> Contests => _contests;

    /// <summary>Reads all inputs.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="tables">The inputs.</param>
    /// <param name="id">The candidate's identifier.</param>
    /// <param name="threads">Threads, or -1 for one a processor.</param>
    /// <param name="cancellation">Says when to stop.</param>
    public static CandidateSearch Run(RoleIndex index, IEnumerable<CandidateTable> tables, string id, int threads, CancellationToken cancellation)
    {
        var search = new CandidateSearch(id, index);
        foreach (var table in tables)
        {
            foreach (var row in table.Map(() => new Scorer(index), search.Score, threads))
            {
                cancellation.ThrowIfCancellationRequested();
                search.Take(row);
            }
        }

        return search;
    }

    private ScoredRow Score(Scorer scorer, CandidateRow row)
    {
        var sheet = scorer.Score(row.View);
        var points = new KindPoints[_index.Roles.Count];
        for (var role = 0; role < points.Length; role++) points[role] = KindPoints.Of(_index.Roles[role], sheet.Criteria(role));
        var id = Encoding.UTF8.GetString(row.Id);
        return new ScoredRow(id, points, id == _id ? Candidate.Copy(id, row.View) : null);
    }

    private void Take(ScoredRow row)
    {
        Scored++;
        if (_found is not null)
        {
            Compare(row);
        }
        else if (row.Candidate is null)
        {
            _before.Add(row);
            _near.Offer(row.Id);
        }
        else
        {
            _found = row;
            _contests = [.. row.Points.Select(points => new Contest(row.Id, points))];
            _before.ForEach(Compare);
            _before.Clear();
        }
    }

    private void Compare(ScoredRow other)
    {
        for (var role = 0; role < _contests.Length; role++) _contests[role].Add(other.Id, other.Points[role]);
    }

    private sealed record ScoredRow(string Id, KindPoints[] Points, Candidate? Candidate);
}
