using Matcher.Candidates;
using Matcher.Stances;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>The best occurrence found so far of what earns a slot.</summary>
internal struct Hit
{
    /// <summary>The passage in which it stands; passages are numbered on from one candidate to the next.</summary>
    public int Passage;

    /// <summary>Strength times the value of the place and of the stance, in millionths: what occurrences are compared by.</summary>
    public int Value;

    /// <summary>How much of the slot it earns, in millionths.</summary>
    public int Strength;

    /// <summary>The value of its place, in millionths.</summary>
    public int PlaceValue;

    /// <summary>Its first word, an index into the candidate's words; -1 for years of experience.</summary>
    public int First;

    /// <summary>Its last word.</summary>
    public int Last;

    /// <summary>Where it stands.</summary>
    public Place Place;

    /// <summary>How the CV stands to it, as it counts for the criterion.</summary>
    public Stance Stance;

    /// <summary>Whether it stands in a bare list.</summary>
    public bool IsListed;

    /// <summary>Why it matches.</summary>
    public MatchHow How;
}
