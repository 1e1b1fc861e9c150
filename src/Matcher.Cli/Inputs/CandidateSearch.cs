using System.Text;
using Matcher.Candidates;
using Matcher.Cli.Usage;
using Matcher.Files.Reading;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Cli.Inputs;

/// <summary>
/// Finds one candidate and its ranks in one reading of the inputs: everybody is scored, and who is ahead is counted.
/// Until the candidate is met the scores of the others are kept, some 100 bytes each.
/// </summary>
internal sealed class CandidateSearch
{
    private const int MostNear = 3;

    private readonly string _id;
    private readonly int[] _ahead;
    private readonly List<ScoredRow> _before = [];
    private readonly NearNames _near;
    private ScoredRow? _found;

    private CandidateSearch(string id, int roles)
    {
        _id = id;
        _ahead = new int[roles];
        _near = new NearNames(id, MostNear);
    }

    /// <summary>The candidate, or null where no row has the identifier.</summary>
    public Candidate? Candidate => _found?.Candidate;

    /// <summary>How many candidates were scored.</summary>
    public int Scored { get; private set; }

    /// <summary>Identifiers that look like the one that was not found.</summary>
    public IReadOnlyList<string> Near => _near.Names;

    /// <summary>The candidate's rank for a role, from 1.</summary>
    public int Rank(int role) => _ahead[role] + 1;

    /// <summary>Reads all inputs.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="tables">The inputs.</param>
    /// <param name="id">The candidate's identifier.</param>
    /// <param name="threads">Threads, or -1 for one a processor.</param>
    /// <param name="cancellation">Says when to stop.</param>
    public static CandidateSearch Run(RoleIndex index, IEnumerable<CandidateTable> tables, string id, int threads, CancellationToken cancellation)
    {
        var search = new CandidateSearch(id, index.Roles.Count);
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
        var scores = new int[_ahead.Length];
        for (var role = 0; role < scores.Length; role++) scores[role] = sheet.Score(role);
        var id = Encoding.UTF8.GetString(row.Id);
        return new ScoredRow(id, scores, id == _id ? Candidate.Copy(id, row.View) : null);
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
            _before.ForEach(Compare);
            _before.Clear();
        }
    }

    // The order of rankings: higher scores first, equal ones by identifier, ordinal.
    private void Compare(ScoredRow other)
    {
        for (var role = 0; role < _ahead.Length; role++)
        {
            var difference = other.Scores[role] - _found!.Scores[role];
            if (difference > 0 || (difference == 0 && string.CompareOrdinal(other.Id, _id) < 0)) _ahead[role]++;
        }
    }

    private sealed record ScoredRow(string Id, int[] Scores, Candidate? Candidate);
}
