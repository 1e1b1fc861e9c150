using Matcher.Candidates;
using Matcher.Roles;
using Matcher.Stances;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>A fact of a topic in the words of a CV.</summary>
internal struct ShownFact
{
    // A word alone may mean something else; so may words that others stand between.
    private const int SingleRate = 800_000;
    private const int SkippedRate = 950_000;

    /// <summary>How plainly it shows the topic, in millionths.</summary>
    public int Strength;

    /// <summary>What facts are compared by: strength times the value of place and stance, in millionths.</summary>
    public int Value;

    /// <summary>How plainly it shows another topic, of which this one is a sign, in millionths.</summary>
    public int LinkedStrength;

    /// <summary>What it is worth for that other topic, in millionths.</summary>
    public int LinkedValue;

    /// <summary>Its first word.</summary>
    public int First { get; init; }

    /// <summary>Its last word.</summary>
    public int Last { get; init; }

    /// <summary>How many words stand between its own.</summary>
    public int Skipped { get; init; }

    /// <summary>Which it is among all facts found in the CV.</summary>
    public int Number { get; init; }

    /// <summary>Its passage.</summary>
    public int Passage { get; init; }

    /// <summary>Where it stands.</summary>
    public Place Place { get; init; }

    /// <summary>How the CV stands to it.</summary>
    public Stance Stance { get; init; }

    /// <summary>Whether it stands in a bare list.</summary>
    public bool IsListed { get; init; }

    /// <summary>Works out what it is worth.</summary>
    /// <param name="wording">How plainly its wording shows the topic, in millionths.</param>
    public void Weigh(int wording)
    {
        var place = PlaceValues.Of(CriterionKind.Activity, Place);
        var stance = StanceRates.Of(Stance);
        Strength = StrengthOf(wording);
        Value = Micros.Multiply(Micros.Multiply(Strength, place), stance);
        LinkedStrength = StrengthOf(Micros.Multiply(wording, TopicIndex.Linked));
        LinkedValue = Micros.Multiply(Micros.Multiply(LinkedStrength, place), stance);
    }

    /// <summary>The fact as an occurrence of a topic.</summary>
    /// <param name="isLinked">Whether the topic is another, that it is only a sign of.</param>
    public readonly Hit ToHit(bool isLinked) => new()
    {
        Strength = isLinked ? LinkedStrength : Strength,
        Value = isLinked ? LinkedValue : Value,
        First = First,
        Last = Last,
        Passage = Passage,
        TextPassage = Passage,
        Stance = Stance,
        IsListed = IsListed,
        Place = Place,
        How = MatchHow.Related,
    };

    /// <summary>How plainly a wording shows its topic where it stands, in millionths.</summary>
    /// <param name="wording">How plainly it shows it at best.</param>
    /// <param name="isOneWord">Whether it is one word.</param>
    /// <param name="skipped">How many words stand between its own.</param>
    public static int StrengthOf(int wording, bool isOneWord, int skipped)
    {
        var strength = isOneWord ? Micros.Multiply(wording, SingleRate) : wording;
        for (var i = 0; i < skipped; i++) strength = Micros.Multiply(strength, SkippedRate);
        return strength;
    }

    private readonly int StrengthOf(int wording) => StrengthOf(wording, First == Last, Skipped);
}
