using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>Takes the terms of lines as they are found.</summary>
internal interface ITermListener
{
    /// <summary>Takes what one earns.</summary>
    /// <param name="tokens">The words of the CV.</param>
    /// <param name="posting">The slot that it earns, and how much of it.</param>
    /// <param name="first">Its first word.</param>
    /// <param name="last">Its last.</param>
    void Take(ReadOnlySpan<CandidateToken> tokens, in Posting posting, int first, int last);
}
