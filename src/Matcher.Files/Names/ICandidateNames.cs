namespace Matcher.Files.Names;

/// <summary>What candidates are called: joined to results when they are written, never before.</summary>
public interface ICandidateNames
{
    /// <summary>Whether a report is to show names: without it, no place is kept for them.</summary>
    bool AreShown { get; }

    /// <summary>The name of a candidate as it stands in the source, its blanks run together.</summary>
    /// <param name="candidate">The candidate's identifier.</param>
    /// <returns>The name; empty where the source gives none, or where names are not shown.</returns>
    string Of(string candidate);
}
