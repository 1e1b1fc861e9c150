namespace Matcher.Scoring;

/// <summary>Takes the facts of topics as they are found.</summary>
internal interface IFactListener
{
    /// <summary>Takes one.</summary>
    /// <param name="tokens">The words of the CV.</param>
    /// <param name="shown">The topic that it shows.</param>
    /// <param name="wording">How plainly its wording shows the topic, in millionths.</param>
    /// <param name="first">Its first word.</param>
    /// <param name="last">Its last.</param>
    /// <param name="skipped">How many words stand between its own.</param>
    void Take(ReadOnlySpan<CandidateToken> tokens, int shown, int wording, int first, int last, int skipped);
}
