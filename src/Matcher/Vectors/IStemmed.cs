using Matcher.Text;

namespace Matcher.Vectors;

/// <summary>A word as the vocabulary sees it.</summary>
internal interface IStemmed
{
    /// <summary>Its stem in the vocabulary, or <see cref="TermTrie.Unknown"/>.</summary>
    int Stem { get; }

    /// <summary>What separates it from the word before.</summary>
    Break Before { get; }
}
