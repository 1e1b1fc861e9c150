using Matcher.Candidates;
using Matcher.Stances;
using Matcher.Text;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>One word of a CV that names something.</summary>
internal struct CandidateToken : IStemmed
{
    /// <summary>Its stem in the vocabulary, or <see cref="TermTrie.Unknown"/>.</summary>
    public int Stem { get; init; }

    /// <summary>Its root in the vocabulary, or <see cref="TermTrie.Unknown"/>.</summary>
    public int Root { get; init; }

    /// <summary>What its stem and root are of use for.</summary>
    public WordUses Uses { get; init; }

    /// <summary>Its first byte in its field.</summary>
    public int Start;

    /// <summary>Its length in bytes.</summary>
    public int Length;

    /// <summary>Its field.</summary>
    public CandidateField Field;

    /// <summary>Where in the CV it stands.</summary>
    public Place Place;

    /// <summary>What separates it from the word before.</summary>
    public Break Before { get; init; }

    /// <summary>Whether it stands in a bare list: competences, or a line of items that no post holds.</summary>
    public bool IsListed;

    /// <summary>Whether it opens a passage.</summary>
    public bool OpensPassage;

    /// <summary>Its passage, counted from 0 over all fields.</summary>
    public int Passage;

    /// <summary>Whether it is a number, in figures or in letters.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether it is a sum of money.</summary>
    public bool IsMoney { get; init; }

    /// <summary>Whether it is a group of thousands of the number before it ("1 300").</summary>
    public bool ContinuesNumber { get; init; }

    /// <summary>Whether an article stands right before it in a headline or the head of a post: "l'exploitant" is somebody, "exploitant" is he.</summary>
    public bool IsAfterArticle;

    /// <summary>How the CV stands to what it names.</summary>
    public Stance Stance;

    /// <summary>The phrase that gave the stance, by its position among those of the CV; without meaning for a fact.</summary>
    public int Cue;
}
