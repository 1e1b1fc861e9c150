namespace Matcher.Scoring;

/// <summary>A fact in its place among those of a topic that is asked for.</summary>
/// <param name="Value">What it is worth for the topic, in millionths.</param>
/// <param name="Passage">Its passage.</param>
/// <param name="Number">Which it is among all facts found in the CV.</param>
/// <param name="Shown">Where the fact itself is kept.</param>
/// <param name="IsLinked">Whether it shows another topic, of which this one is a sign.</param>
internal readonly record struct RankedFact(int Value, int Passage, int Number, int Shown, bool IsLinked)
{
    /// <summary>Whether it stands before another: the plainer, and of equal ones the first in the CV.</summary>
    public bool IsAhead(in RankedFact other) => Value > other.Value || (Value == other.Value && Number < other.Number);
}
