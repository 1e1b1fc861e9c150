using System.Text;
using Matcher.Candidates;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Stances;
using Matcher.Tests.Shared;
using Matcher.Text;
using Matcher.Vectors;

namespace Matcher.Tests.Scoring;

/// <summary>What is remembered of a word is what the plain analysis tells of it, whatever was read before.</summary>
public class WordMemoryTests
{
    private const int Count = 60_000;

    private static readonly RoleIndex Index = RoleIndex.Build(RoleDocument.ReadPath(TestFiles.Project("seeds")));

    private static readonly string[] Words =
    [
        .. Directory.EnumerateFiles(TestFiles.Project("seeds"), "*.md").Order(StringComparer.Ordinal).SelectMany(file => File.ReadAllText(file).Split([' ', '\n', '#'], StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal),
        "le", "des", "sous", "pas", "aucune", "sans", "ni", "jamais", "C", "R", "d'un", "l’étude", "qu'elle", "SI", "MES", "C#", "Node.js", "R&D", "bac + 5", "ISO 27001", "h/f", "savoir-être", "après vente", "permis B",
        "12", "350", "000", "1,5", "45k", "1999", "2019", "20xx", "2100", "douze", "trentaine", "ten", "12345678901234567890123", "123456789012345678901234", "1234567890123456789012345",
        "gestionaire", "comptabiliter", "infrastucture", "Infrastucture", "mantenance", "utilisatuers", "INFRASTUCTURES", "Mayenne", "serveurr", "serveurrs", "xyzzyk",
        "abcdefg", "abcdefgh", "abcdefghi", "abcdefghijklmno", "abcdefghijklmnop", "abcdefghijklmnopq", "abcdefghijklmnopqrstuvw", "abcdefghijklmnopqrstuvwx", "abcdefghijklmnopqrstuvwxy",
        "anticonstitutionnellement", "anticonstitutionnellementanticonstitutionnellementanticonstitutionnellement", "é", "éééé", "ééééé", "éàéàéàéàéàéà", "éàéàéàéàéàéàé", "cœur", "œuvre", "Œuvre", "ﬁnance",
    ];

    [Fact]
    public void What_is_remembered_of_a_word_is_what_the_plain_analysis_tells()
    {
        var random = new Random(21);
        var memory = new WordMemory(Index);
        var (mended, known, grammar) = (0, 0, 0);
        Span<byte> scratch = stackalloc byte[Tokenizer.ScratchLength];
        Span<byte> plainScratch = stackalloc byte[Tokenizer.ScratchLength];
        foreach (var text in Texts(random))
        {
            var tokenizer = new Tokenizer(text, scratch);
            var plain = new Tokenizer(text, plainScratch);
            while (tokenizer.MoveNext(out var isPlain))
            {
                Assert.True(plain.MoveNext());
                ref var word = ref memory.Find(text, ref tokenizer, scratch, isPlain);
                var isUnknown = (word.Traits & WordTraits.Unknown) != 0;
                if (isPlain && isUnknown) tokenizer.Fold();
                if (isUnknown) memory.Mend(ref word, tokenizer.Form);
                var meant = isUnknown ? (Stem: word.MeantStem, Root: word.MeantRoot) : (Stem: word.Stem, Root: word.Root);
                Assert.Equal((Index.Uses(word.Stem, word.Root), isUnknown ? Index.Uses(meant.Stem, meant.Root) : word.MeantUses), (word.Uses, word.MeantUses));
                var found = new Told(word.Traits & ~WordTraits.Mended, word.Stem, word.Root, word.Cue, word.FormLength, meant);
                var expected = Told.Of(plain.Form, plain.Current.Protected);
                if (expected != found) Assert.Fail($"\"{Encoding.UTF8.GetString(plain.Form)}\": expected {expected}, found {found}");
                mended += meant.Stem == found.Stem ? 0 : 1;
                known += found.Stem >= 0 ? 1 : 0;
                grammar += found.Traits == WordTraits.None ? 1 : 0;
            }
        }

        Assert.True(mended > 100 && known > 100 && grammar > 100, $"Some words must be mended, some known, some of grammar, or this test says nothing: {mended}, {known}, {grammar}.");
    }

    [Fact]
    public void The_words_of_a_candidate_are_those_of_the_plain_analysis_whatever_was_read_before()
    {
        var random = new Random(22);
        var used = new CandidateTokens(Index);
        var read = 0;
        foreach (var text in Texts(random).Take(200))
        {
            var words = Encoding.UTF8.GetString(text);
            used.Read(new Candidate("W", new Dictionary<CandidateField, string> { [CandidateField.Summary] = words }).View());
            var expected = FrenchAnalyzer.Analyze(words).Where(word => word.Token.Protected || !Denials.Contains(Encoding.UTF8.GetBytes(word.Form)))
                .Select(word => (word.Token.Start, word.Token.Length, Index.Trie.Stem(Encoding.UTF8.GetBytes(word.Stem)), Root(word), NumberWords.IsNumber(Encoding.UTF8.GetBytes(word.Form))));
            var found = used.Tokens.ToArray().Select(token => (token.Start, token.Length, token.Stem, token.Root, token.IsNumber)).ToList();
            Assert.Equal(expected, found);
            read += found.Count;
        }

        Assert.True(read > 1_000, "The texts must have words, or this test says nothing.");
    }

    // Known words among many that are not, so that places are shared; a word often stands before and after what took its place.
    private static IEnumerable<byte[]> Texts(Random random)
    {
        for (var i = 0; i < Count / 30; i++)
        {
            yield return Encoding.UTF8.GetBytes(string.Join(random.Next(3) == 0 ? ", " : " ", Enumerable.Range(0, 30).Select(_ => random.Next(3) switch
            {
                0 => Words[random.Next(Words.Length)],
                1 => Changed(Words[random.Next(Words.Length)], random),
                _ => new string([.. Enumerable.Range(0, random.Next(2, 28)).Select(_ => "abcdefghijklmnopqrstuvwxyzéàç0'-A"[random.Next(33)])]),
            })));
        }
    }

    private static string Changed(string word, Random random)
    {
        var at = random.Next(word.Length);
        return word[..at] + (char)('a' + random.Next(26)) + word[(at + random.Next(2))..];
    }

    private static int Root(Word word) => Index.Trie.Stem(word.Token.Protected ? Encoding.UTF8.GetBytes(word.Stem) : RootOf(Encoding.UTF8.GetBytes(word.Stem)));

    private static byte[] RootOf(ReadOnlySpan<byte> stem)
    {
        var root = new byte[stem.Length + RootStemmer.Margin];
        return root[..RootStemmer.Root(stem, root)];
    }

    /// <summary>All that is told of a word.</summary>
    private readonly record struct Told(WordTraits Traits, int Stem, int Root, short Cue, int FormLength, (int Stem, int Root) Meant)
    {
        /// <summary>What the plain analysis tells of a folded form.</summary>
        public static Told Of(ReadOnlySpan<byte> form, bool isProtected)
        {
            var cue = isProtected ? (short)-1 : CueTable.Shared.Find(form);
            if (StopWords.Contains(form, isProtected) || (!isProtected && Denials.Contains(form))) return new Told(WordTraits.None, -1, -1, cue, form.Length, (-1, -1));
            var traits = WordTraits.Names;
            if (NumberWords.IsNumber(form)) traits |= WordTraits.Number;
            if (NumberWords.IsGroup(form)) traits |= WordTraits.Group;
            if (Encoding.UTF8.GetString(form) is ['1', '9', >= '0' and <= '9', >= '0' and <= '9'] or ['2', '0', >= '0' and <= '9', >= '0' and <= '9']) traits |= WordTraits.Year;
            if (isProtected) return new Told(traits, Index.Trie.Stem(form), Index.Trie.Stem(form), cue, form.Length, (Index.Trie.Stem(form), Index.Trie.Stem(form)));
            var stem = new byte[form.Length + FrenchAnalyzer.Margin];
            stem = stem[..FrenchStemmer.Stem(form, stem)];
            var own = (Index.Trie.Stem(stem), Index.Trie.Stem(RootOf(stem)));
            if (!FrenchAnalyzer.MayBeMisspelt(form, stem)) return new Told(traits, own.Item1, own.Item2, cue, form.Length, own);
            var meant = new byte[form.Length + FrenchAnalyzer.Margin];
            var length = FrenchAnalyzer.Mend(form, stem, meant);
            return new Told(traits | WordTraits.Unknown, own.Item1, own.Item2, cue, form.Length, length == 0 ? own : (Index.Trie.Stem(meant.AsSpan(0, length)), Index.Trie.Stem(RootOf(meant.AsSpan(0, length)))));
        }
    }
}
