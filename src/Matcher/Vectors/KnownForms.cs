using Matcher.Stances;
using Matcher.Text;

namespace Matcher.Vectors;

/// <summary>Tells of most unknown words that nobody knows them, before any table is asked. Immutable and thread-safe.</summary>
internal sealed class KnownForms
{
    private readonly FormFilter _grammar = new(15);
    private readonly FormFilter _stems = new(20);

    /// <summary>Takes in what is known.</summary>
    /// <param name="vocabulary">The vocabulary of an index, to which nothing is added any more.</param>
    public KnownForms(TermTrie vocabulary)
    {
        StopWords.AddTo(_grammar);
        NumberWords.AddTo(_grammar);
        Denials.AddTo(_grammar);
        vocabulary.AddStemsTo(_stems);
        WordStock.Shared.AddTo(_stems);
    }

    /// <summary>Whether a form may be a stop word, a denial or a number in letters; never false for one that is.</summary>
    public bool MayBeGrammar(ReadOnlySpan<byte> form) => form.Length == 1 || _grammar.MayHold(form);

    /// <summary>Whether a stem or a root may stand in the vocabulary, or a stem among the known words; never false for one that does.</summary>
    public bool MayBeStem(ReadOnlySpan<byte> stem) => _stems.MayHold(stem);
}
