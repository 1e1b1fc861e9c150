using System.Text;

namespace Matcher.Text;

/// <summary>
/// The chain of French text analysis in one place: protected terms, elision, inclusive endings and folding (all in the
/// <see cref="Tokenizer"/>), stop words, stemming.
/// </summary>
internal static class FrenchAnalyzer
{
    /// <summary>How many bytes a stem may be longer than its form.</summary>
    public const int Margin = FrenchStemmer.Margin;

    private const int LongestName = 8;
    private const int LongestBrief = 128; // characters

    /// <summary>The words of a text that name something, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="protectedTerms">The terms kept whole; <see cref="ProtectedTerms.Shared"/> when left out.</param>
    public static List<Word> Analyze(string text, ProtectedTerms? protectedTerms = null)
    {
        var words = new List<Word>();
        Span<byte> scratch = stackalloc byte[Tokenizer.ScratchLength];
        Span<byte> stem = stackalloc byte[Tokenizer.ScratchLength + Margin];
        var bytes = Encoding.UTF8.GetBytes(text);
        var tokenizer = new Tokenizer(bytes, scratch, protectedTerms);
        var pending = Break.None;
        while (tokenizer.MoveNext())
        {
            var token = tokenizer.Current;
            if (token.Before > pending) pending = token.Before;
            if (StopWords.Contains(tokenizer.Form, token.Protected)) continue;
            var length = Stem(bytes, token, tokenizer.Form, stem);
            words.Add(new Word(Encoding.UTF8.GetString(tokenizer.Form), Encoding.UTF8.GetString(stem[..length]), token with { Before = pending }));
            pending = Break.None;
        }

        return words;
    }

    /// <summary>The stem of a word, that of the word meant where it is misspelt; a protected term is its own.</summary>
    /// <param name="text">The text in which it stands.</param>
    /// <param name="token">The word.</param>
    /// <param name="form">Its folded form.</param>
    /// <param name="stem">Receives the stem: <see cref="Margin"/> bytes more than the form, at least.</param>
    /// <returns>The length of the stem.</returns>
    public static int Stem(ReadOnlySpan<byte> text, Token token, ReadOnlySpan<byte> form, Span<byte> stem)
    {
        if (token.Protected)
        {
            form.CopyTo(stem);
            return form.Length;
        }

        var length = FrenchStemmer.Stem(form, stem);
        if (!MayBeMisspelt(form, stem[..length]) || IsName(text[token.Start..], form.Length)) return length;
        Span<byte> mended = stackalloc byte[Tokenizer.ScratchLength + Margin];
        var meant = Mend(form, stem[..length], mended);
        if (meant == 0) return length;
        mended[..meant].CopyTo(stem);
        return meant;
    }

    /// <summary>Whether nobody knows a word, by its form and its stem.</summary>
    public static bool MayBeMisspelt(ReadOnlySpan<byte> form, ReadOnlySpan<byte> stem) => IsMendable(form) && !WordStock.Shared.Knows(stem);

    /// <summary>Whether a word, if nobody knows it, may be one that is misspelt: long enough, and of letters alone.</summary>
    public static bool IsMendable(ReadOnlySpan<byte> form) => form.Length >= Spelling.ShortestWord && !form.ContainsAnyExceptInRange((byte)'a', (byte)'z');

    /// <summary>The stem of the word that an unknown one was meant for.</summary>
    /// <param name="form">Its folded form.</param>
    /// <param name="stem">Its stem.</param>
    /// <param name="meant">Receives the stem meant: <see cref="Margin"/> bytes more than the form, at least.</param>
    /// <returns>The length of the stem meant; 0 where none is near.</returns>
    public static int Mend(ReadOnlySpan<byte> form, ReadOnlySpan<byte> stem, Span<byte> meant)
    {
        var length = Spelling.Shared.Mend(form, meant);
        // A plural of which the stock has the singular.
        return length > 0 || stem.SequenceEqual(form) ? length : Spelling.Shared.Mend(stem, meant);
    }

    /// <summary>Whether a word was read as one that it misspells.</summary>
    public static bool IsMended(Word word)
    {
        if (word.Token.Protected) return false;
        var form = Encoding.UTF8.GetBytes(word.Form);
        var stem = new byte[form.Length + Margin];
        return Encoding.UTF8.GetString(stem, 0, FrenchStemmer.Stem(form, stem)) != word.Stem;
    }

    /// <summary>The stems of a text, parted by single spaces: the key under which a term of several words is known.</summary>
    public static string Key(string text, ProtectedTerms? protectedTerms = null)
    {
        // A hundred thousand short texts are keyed at every start: no words are made for them.
        if (text.Length > LongestBrief) return string.Join(' ', Analyze(text, protectedTerms).Select(word => word.Stem));
        Span<byte> bytes = stackalloc byte[LongestBrief * 3];
        bytes = bytes[..Encoding.UTF8.GetBytes(text, bytes)];
        Span<byte> key = stackalloc byte[LongestBrief * (3 + Margin + 1)];
        Span<byte> scratch = stackalloc byte[Tokenizer.ScratchLength];
        Span<byte> stem = stackalloc byte[Tokenizer.ScratchLength + Margin];
        var tokenizer = new Tokenizer(bytes, scratch, protectedTerms);
        var length = 0;
        while (tokenizer.MoveNext())
        {
            if (StopWords.Contains(tokenizer.Form, tokenizer.Current.Protected)) continue;
            var found = stem[..Stem(bytes, tokenizer.Current, tokenizer.Form, stem)];
            if (length > 0) key[length++] = (byte)' ';
            found.CopyTo(key[length..]);
            length += found.Length;
        }

        return Encoding.UTF8.GetString(key[..length]);
    }

    /// <summary>Whether an unknown word is a name sooner than a misspelt word.</summary>
    /// <param name="word">The text from the word on.</param>
    /// <param name="length">The length of its folded form.</param>
    /// <remarks>A short unknown word with a capital is a place, a person or a firm sooner than a misspelt word: "Mayenne" is no "moyenne".</remarks>
    public static bool IsName(ReadOnlySpan<byte> word, int length) =>
        length <= LongestName && char.IsAsciiLetterUpper((char)word[0]) && word.Length > 1 && !char.IsAsciiLetterUpper((char)word[1]);
}
