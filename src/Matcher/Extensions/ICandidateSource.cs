using Matcher.Candidates;

namespace Matcher.Extensions;

/// <summary>Gives candidates from wherever they are kept: a file, a database, an applicant tracking system.</summary>
public interface ICandidateSource
{
    /// <summary>The candidates, one after another; each is asked for when there is room for it.</summary>
    /// <param name="cancellation">Stops between two candidates.</param>
    IAsyncEnumerable<Candidate> ReadAsync(CancellationToken cancellation = default);
}
