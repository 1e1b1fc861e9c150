using Matcher.Text;

namespace Matcher.Lexicon.Checks;

/// <summary>A relation with the words that it is found by.</summary>
internal sealed class KeyedRelation
{
    /// <summary>Reads the words of a relation.</summary>
    public KeyedRelation(Relation relation, ProtectedTerms protectedTerms)
    {
        Relation = relation;
        LeftWords = FrenchAnalyzer.Analyze(relation.Left, protectedTerms);
        RightWords = FrenchAnalyzer.Analyze(relation.Right, protectedTerms);
        Left = Key(LeftWords);
        Right = Key(RightWords);
        Domain = Key(FrenchAnalyzer.Analyze(relation.Domain, protectedTerms));
    }

    /// <summary>The relation as written.</summary>
    public Relation Relation { get; }

    /// <summary>Its left term, word by word.</summary>
    public List<Word> LeftWords { get; }

    /// <summary>Its right term, word by word.</summary>
    public List<Word> RightWords { get; }

    /// <summary>The stems of its left term, parted by spaces.</summary>
    public string Left { get; }

    /// <summary>The stems of its right term, parted by spaces.</summary>
    public string Right { get; }

    /// <summary>The stems of its domain, parted by spaces; empty where it holds everywhere.</summary>
    public string Domain { get; }

    /// <summary>Whether it can be found at all.</summary>
    public bool IsAlive => Left.Length > 0 && Right.Length > 0 && Left != Right;

    private static string Key(List<Word> words) => string.Join(' ', words.Select(word => word.Stem));
}
