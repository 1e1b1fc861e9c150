using Matcher.Careers;
using Matcher.Text;

namespace Matcher.Vectors;

/// <summary>Finds out whether a line names a job of the directory, by the words that its parts open with. Holds memory that it uses again: make one a thread.</summary>
/// <param name="vocabulary">The titles.</param>
/// <param name="protectedTerms">The terms kept whole.</param>
internal sealed class TitleSpotter(TitleVocabulary vocabulary, ProtectedTerms protectedTerms) : IJobTitles
{
    private const int MostWords = 64; // of a line; heads are shorter

    private readonly SpottedWord[] _words = new SpottedWord[MostWords];
    private readonly byte[] _stem = new byte[Tokenizer.ScratchLength + FrenchAnalyzer.Margin];

    /// <inheritdoc/>
    public bool NamesJob(ReadOnlySpan<byte> text)
    {
        var words = Read(text);
        for (var first = 0; first < words.Length; first++)
        {
            if (words[first].Stem < 0 || (first > 0 && words[first].Before < Break.Item)) continue;
            var found = vocabulary.Longest(words, first);
            if (found.Title is not null || found.IsAmbiguous) return true;
        }

        return false;
    }

    private ReadOnlySpan<SpottedWord> Read(ReadOnlySpan<byte> text)
    {
        Span<byte> scratch = stackalloc byte[Tokenizer.ScratchLength];
        var tokenizer = new Tokenizer(text, scratch, protectedTerms);
        var pending = Break.Line;
        var count = 0;
        while (count < MostWords && tokenizer.MoveNext())
        {
            var token = tokenizer.Current;
            if (token.Before > pending) pending = token.Before;
            if (StopWords.Contains(tokenizer.Form, token.Protected)) continue;
            var form = tokenizer.Form;
            _words[count++] = new SpottedWord(vocabulary.Trie.Stem(token.Protected ? form : _stem.AsSpan(0, FrenchStemmer.Stem(form, _stem))), pending);
            pending = Break.None;
        }

        return _words.AsSpan(0, count);
    }

    private readonly record struct SpottedWord(int Stem, Break Before) : IStemmed;
}
