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

    /// <summary>How plainly its wording shows the topic, in millionths.</summary>
    public int Wording { get; init; }

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

    /// <summary>What facts are compared by: strength times the value of place and stance, in millionths.</summary>
    public int Value { get; init; }

    /// <summary>Where it stands.</summary>
    public Place Place { get; init; }

    /// <summary>How the CV stands to it.</summary>
    public Stance Stance { get; init; }

    /// <summary>Whether it stands in a bare list.</summary>
    public bool IsListed { get; init; }

    /// <summary>How plainly it shows a topic, in millionths.</summary>
    /// <param name="wording">How plainly its wording does.</param>
    public readonly int Strength(int wording)
    {
        var strength = First == Last ? Micros.Multiply(wording, SingleRate) : wording;
        for (var i = 0; i < Skipped; i++) strength = Micros.Multiply(strength, SkippedRate);
        return strength;
    }

    /// <summary>What it is worth where it is so plain, in millionths.</summary>
    public readonly int Worth(int strength) => Micros.Multiply(Micros.Multiply(strength, PlaceValues.Of(CriterionKind.Activity, Place)), StanceRates.Of(Stance));

    /// <summary>The fact as an occurrence of a topic.</summary>
    /// <param name="isLinked">Whether the topic is another, that it is only a sign of.</param>
    public readonly Hit ToHit(bool isLinked)
    {
        var strength = Strength(isLinked ? Micros.Multiply(Wording, TopicIndex.Linked) : Wording);
        return new Hit
        {
            Strength = strength,
            Value = Worth(strength),
            First = First,
            Last = Last,
            Passage = Passage,
            TextPassage = Passage,
            Stance = Stance,
            IsListed = IsListed,
            Place = Place,
            How = MatchHow.Related,
        };
    }
}
