using System.Text;

namespace Matcher.Text;

/// <summary>
/// The chain of French text analysis in one place: protected terms, elision, inclusive endings and folding (all in the
/// <see cref="Tokenizer"/>), stop words, stemming.
/// </summary>
internal static class FrenchAnalyzer
{
    /// <summary>The words of a text that name something, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="protectedTerms">The terms kept whole; <see cref="ProtectedTerms.Shared"/> when left out.</param>
    public static List<Word> Analyze(string text, ProtectedTerms? protectedTerms = null)
    {
        var words = new List<Word>();
        Span<byte> scratch = stackalloc byte[Tokenizer.ScratchLength];
        Span<byte> stem = stackalloc byte[Tokenizer.ScratchLength + 2];
        var tokenizer = new Tokenizer(Encoding.UTF8.GetBytes(text), scratch, protectedTerms);
        var pending = Break.None;
        while (tokenizer.MoveNext())
        {
            var token = tokenizer.Current;
            if (token.Before > pending) pending = token.Before;
            if (StopWords.Contains(tokenizer.Form, token.Protected)) continue;
            var length = Stem(tokenizer.Form, token.Protected, stem);
            words.Add(new Word(Encoding.UTF8.GetString(tokenizer.Form), Encoding.UTF8.GetString(stem[..length]), token with { Before = pending }));
            pending = Break.None;
        }

        return words;
    }

    /// <summary>The stem of a folded form; a protected term is its own.</summary>
    /// <param name="form">The folded form.</param>
    /// <param name="isProtected">Whether it is a protected term.</param>
    /// <param name="stem">Receives the stem: two bytes more than the form, at least.</param>
    /// <returns>The length of the stem.</returns>
    public static int Stem(ReadOnlySpan<byte> form, bool isProtected, Span<byte> stem)
    {
        if (!isProtected) return FrenchStemmer.Stem(form, stem);
        form.CopyTo(stem);
        return form.Length;
    }

    /// <summary>The stems of a text, parted by single spaces: the key under which a term of several words is known.</summary>
    public static string Key(string text, ProtectedTerms? protectedTerms = null) => string.Join(' ', Analyze(text, protectedTerms).Select(word => word.Stem));
}
