using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>What is known of a word wherever it stands; the word itself, as written or folded, is the key, in whole numbers of eight bytes.</summary>
internal struct KnownWord
{
    /// <summary>Its first, second and third eight bytes, little end first, zeros after its last byte.</summary>
    public ulong First, Second, Third;

    /// <summary>Its length in bytes, and what kind of key it is; 0 where nothing is remembered.</summary>
    public byte Length;

    /// <summary>The length of its folded form in bytes.</summary>
    public byte FormLength;

    /// <summary>What it is.</summary>
    public WordTraits Traits;

    /// <summary>What its stem and root are of use for.</summary>
    public WordUses Uses;

    /// <summary>What those of the word that it was meant for are of use for.</summary>
    public WordUses MeantUses;

    /// <summary>Its number among the words of the phrases that give stances, or -1.</summary>
    public short Cue;

    /// <summary>The stem as it stands, in the vocabulary.</summary>
    public int Stem;

    /// <summary>The root as it stands, in the vocabulary.</summary>
    public int Root;

    /// <summary>The stem of the word that it was meant for, where it is misspelt.</summary>
    public int MeantStem;

    /// <summary>The root of the word that it was meant for, where it is misspelt.</summary>
    public int MeantRoot;
}
