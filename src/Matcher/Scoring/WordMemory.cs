using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Matcher.Stances;
using Matcher.Text;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>
/// Remembers what words are, as written where they are plain and else by their folded forms, so that stop words, stems, roots and spelling are looked up once a distinct word and not
/// once an occurrence. A word has two places, which it shares with others: the last ones read stay, so that no input can make
/// the memory grow. One instance a thread.
/// </summary>
internal sealed class WordMemory(RoleIndex index)
{
    private const int Places = 1 << 15;
    private const int LongestRemembered = 24;
    private const int ProtectedBit = 0x80;
    private const int PlainBit = 0x40; // as written, not folded
    private const int PartLength = 8;

    private readonly RoleIndex _index = index;
    private readonly KnownWord[] _words = new KnownWord[Places];
    private readonly byte[] _stem = new byte[Tokenizer.ScratchLength + FrenchAnalyzer.Margin];
    private readonly byte[] _meant = new byte[Tokenizer.ScratchLength + FrenchAnalyzer.Margin];
    private readonly byte[] _root = new byte[Tokenizer.ScratchLength + RootStemmer.Margin];
    private KnownWord _long; // longer than what is remembered

    /// <summary>What the current word of a tokenizer is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokenizer">The tokenizer.</param>
    /// <param name="scratch">Its scratch space, which begins with the form of a word that is folded.</param>
    /// <param name="isPlain">Whether the word was left unfolded.</param>
    public ref KnownWord Find(ReadOnlySpan<byte> text, ref Tokenizer tokenizer, ReadOnlySpan<byte> scratch, bool isPlain)
    {
        var token = tokenizer.Current;
        if (isPlain && token.Length <= LongestRemembered && token.Start + LongestRemembered <= text.Length)
        {
            ref var plain = ref Find(text[token.Start..], token.Length, PlainBit, out var isKnown);
            if (isKnown) return ref plain;
            tokenizer.Fold();
            Learn(ref plain, tokenizer.Form, isProtected: false);
            return ref plain;
        }

        if (isPlain) tokenizer.Fold();
        var form = tokenizer.Form;
        if (form.Length > LongestRemembered)
        {
            Learn(ref _long, form, token.Protected);
            return ref _long;
        }

        ref var word = ref Find(scratch, form.Length, token.Protected ? ProtectedBit : 0, out var isRemembered);
        if (!isRemembered) Learn(ref word, form, token.Protected);
        return ref word;
    }

    /// <summary>Looks up the word that a form was meant for; it is itself where it is none that is misspelt.</summary>
    public void Mend(ref KnownWord word, ReadOnlySpan<byte> form)
    {
        if ((word.Traits & WordTraits.Mended) != 0) return;
        word.Traits |= WordTraits.Mended;
        var stem = FrenchStemmer.Stem(form, _stem);
        var meant = FrenchAnalyzer.Mend(form, _stem.AsSpan(0, stem), _meant);
        (word.MeantStem, word.MeantRoot) = meant == 0 ? (word.Stem, word.Root) : Number(_meant.AsSpan(0, meant));
        word.MeantUses = _index.Uses(word.MeantStem, word.MeantRoot);
    }

    private ref KnownWord Find(ReadOnlySpan<byte> bytes, int length, int kind, out bool isKnown)
    {
        var (first, second, third) = (Part(bytes, length), 0UL, 0UL);
        if (length > PartLength) second = Part(bytes[PartLength..], length - PartLength);
        if (length > 2 * PartLength) third = Part(bytes[(2 * PartLength)..], length - (2 * PartLength));
        var size = (byte)(length | kind);
        var place = Place(first ^ (second * 0xC2B2AE3D27D4EB4FUL) ^ (third * 0x165667B19E3779F9UL) ^ size);
        ref var word = ref _words[place];
        isKnown = word.First == first && word.Second == second && word.Third == third && word.Length == size;
        if (isKnown) return ref word;
        // The word last read has the first of two places: what is seen once pushes out what is seen often only when it comes in twos.
        ref var other = ref _words[place ^ 1];
        (word, other) = (other, word);
        isKnown = word.First == first && word.Second == second && word.Third == third && word.Length == size;
        if (!isKnown) (word.First, word.Second, word.Third, word.Length) = (first, second, third, size);
        return ref word;
    }

    private void Learn(ref KnownWord word, ReadOnlySpan<byte> form, bool isProtected)
    {
        word.FormLength = (byte)form.Length;
        word.Cue = isProtected ? (short)-1 : CueTable.Shared.Find(form);
        (word.Traits, word.Uses) = (WordTraits.None, WordUses.None);
        (word.Stem, word.Root) = (TermTrie.Unknown, TermTrie.Unknown);
        var mayBeGrammar = isProtected || _index.Forms.MayBeGrammar(form);
        if (mayBeGrammar && (StopWords.Contains(form, isProtected) || (!isProtected && Denials.Contains(form)))) return;
        word.Traits = WordTraits.Names;
        if (IsYear(form)) word.Traits |= WordTraits.Year;
        if (NumberWords.IsNumber(form, mayBeGrammar)) word.Traits |= WordTraits.Number;
        if (NumberWords.IsGroup(form)) word.Traits |= WordTraits.Group;
        if (isProtected) word.Stem = word.Root = _index.Trie.Stem(form);
        else Recognize(ref word, form);
        word.Uses = _index.Uses(word.Stem, word.Root);
    }

    private void Recognize(ref KnownWord word, ReadOnlySpan<byte> form)
    {
        var stem = _stem.AsSpan(0, FrenchStemmer.Stem(form, _stem));
        var mayBeKnown = _index.Forms.MayBeStem(stem);
        (word.Stem, word.Root) = Number(stem, mayBeKnown);
        if (mayBeKnown ? FrenchAnalyzer.MayBeMisspelt(form, stem) : FrenchAnalyzer.IsMendable(form)) word.Traits |= WordTraits.Unknown;
    }

    private (int Stem, int Root) Number(ReadOnlySpan<byte> stem, bool mayBeKnown = true)
    {
        var root = _root.AsSpan(0, RootStemmer.Root(stem, _root));
        var number = mayBeKnown ? _index.Trie.Stem(stem) : TermTrie.Unknown;
        if (root.SequenceEqual(stem)) return (number, number);
        return (number, _index.Forms.MayBeStem(root) ? _index.Trie.Stem(root) : TermTrie.Unknown);
    }

    private static bool IsYear(ReadOnlySpan<byte> form) =>
        form.Length == 4 && (form.StartsWith("19"u8) || form.StartsWith("20"u8)) && char.IsAsciiDigit((char)form[2]) && char.IsAsciiDigit((char)form[3]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Part(ReadOnlySpan<byte> bytes, int length)
    {
        var part = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        return length >= PartLength ? part : part & ((1UL << (length * 8)) - 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Place(ulong key)
    {
        key *= 0x9E3779B97F4A7C15UL;
        return (int)((key ^ (key >> 29)) >> 33) & (Places - 1);
    }
}
