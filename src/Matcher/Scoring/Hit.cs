using Matcher.Candidates;
using Matcher.Stances;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>The best occurrence found so far of what earns a slot.</summary>
internal struct Hit
{
    /// <summary>In place of a word: the years declared.</summary>
    public const int DeclaredYears = -1;

    /// <summary>In place of a word: the years that the dates of the posts make.</summary>
    public const int YearsOfPosts = -2;

    /// <summary>The passage in which it stands; passages are numbered on from one candidate to the next.</summary>
    public int Passage;

    /// <summary>The passage of the text in which it stands, counted from 0 over all fields of the candidate.</summary>
    public int TextPassage;

    /// <summary>Strength times the value of the place and of the stance, in millionths: what occurrences are compared by.</summary>
    public int Value;

    /// <summary>How much of the slot it earns, in millionths.</summary>
    public int Strength;

    /// <summary>The value of its place, in millionths.</summary>
    public int PlaceValue;

    /// <summary>Its first word, an index into the candidate's words; <see cref="DeclaredYears"/> or <see cref="YearsOfPosts"/> for years of experience.</summary>
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
