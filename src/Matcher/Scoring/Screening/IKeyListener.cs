using Matcher.Vectors;

namespace Matcher.Scoring.Screening;

/// <summary>Takes what the words of a CV may be the keys to.</summary>
internal interface IKeyListener
{
    /// <summary>Takes one use of a run whose two rarest words stand between the same marks.</summary>
    /// <param name="key">The rarest.</param>
    /// <param name="use">What the run is of use for.</param>
    void Take(in CandidateToken key, in KeyedUse use);
}
