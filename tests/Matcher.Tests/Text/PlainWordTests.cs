using System.Text;
using Matcher.Tests.Shared;
using Matcher.Text;

namespace Matcher.Tests.Text;

/// <summary>The quick way over plain words finds what the plain way finds, on any text whatever.</summary>
public class PlainWordTests
{
    private const int Count = 7_000;

    // Letters, signs and words that the quick way must tell apart.
    private static readonly string[] Tricky =
    [
        "a", "e", "f", "s", "v", "b", "é", "É", "à", "ç", "Ç", "ß", "æ", "Ø", "e\u0301", "E\u0300", "c\u0327", "œ", "Œ", "×", "÷", "ſ", "'", "’", "l'", "d’", "L'", "D’", "c'", "qu'", "jusqu’", "aujourd'hui", "prud’hommes",
        "-", "\u2011", "\u00AD", "\u200B", ",", ", ", "/", ".", "(", ")", ":", "+", "&", "@", "_", "$", "0", "1", "42", "9001", "27001", "bac", "BAC", "bac + 2", "baccalauréat + 5", "iso 9001", "ISO/IEC 27001", "R&D", "R & D", "h/f", "H/F",
        "savoir", "savoir faire", "Savoir Être", "savoir-être", "rendez vous", "après vente", "Après Vente", "APRÈS VENTE", "avant vente", "sous traitance", "sous-traitant", "son", "du son", "le son", "au son", "permis B", "permis b, c", "groupe A", "langage R",
        "SI", "MES", "mes", "si", "as 400", "AS 400", "comp & ben", "node.js", "Node.js", "c#", "C++", ".net", "chargé", "chargé·e", "directeur(trice)", "projet(s)", "sous", "être", "ÊTRE", "Étude", "école", "gestion", "Gestion", "GESTION", "des", "de", "un", "une",
        "jean.dupont@ecole.fr", "www.site.fr", "https://a.fr/b", "gestion-\nnaire", "ges\u00AD\ntion", "anticonstitutionnellementanticonstitutionnellementanticonstitutionnellement", "éàéàéàéàéàéàéàéàéàéàéàéàéàéàéàéàéàéàéàéà",
        " ", " ", " ", " ", " ", " ", "  ", "\n", "\r\n", "\r", "\t", "\u00A0", "\u202F", "\n- ", "•",
    ];

    private static readonly byte[] Broken = [0xC3, 0xC3, 0x80, 0xA9, 0xE2, 0xFF, 0xC0, 0x00, 0xCC, 0x81];

    [Fact]
    public void The_texts_of_the_project_are_cut_alike()
    {
        var texts = SampleTexts.Specified
            .Concat(Directory.EnumerateFiles(TestFiles.Project("seeds"), "*.md").Select(File.ReadAllBytes))
            .Concat(Directory.EnumerateFiles(TestFiles.Project("benchmarks", "judged"), "*.*", SearchOption.AllDirectories).Select(File.ReadAllBytes))
            .Append(File.ReadAllBytes(TestFiles.Project("samples", "candidates.csv")));
        Assert.True(texts.Sum(CountPlain) > 10_000, "Most words of the project's texts must be plain, or this test says nothing.");
    }

    [Fact]
    public void Random_texts_are_cut_alike()
    {
        var plain = Random(11, Count, Tricky).Concat(SampleTexts.Mixed(12, Count)).Sum(CountPlain);
        Assert.True(plain > Count, "Random texts must hold plain words, or this test says nothing.");
    }

    [Fact]
    public void Decomposed_accents_are_cut_alike()
    {
        var plain = Random(13, Count, Tricky).Select(text => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text).Normalize(NormalizationForm.FormD))).Sum(CountPlain);
        Assert.True(plain > Count, "Random texts must hold plain words, or this test says nothing.");
    }

    [Fact]
    public void Broken_texts_are_cut_alike()
    {
        var random = new Random(14);
        var plain = 0;
        foreach (var text in Random(15, Count, Tricky))
        {
            for (var i = random.Next(1, 4); i > 0; i--) text[random.Next(text.Length)] = Broken[random.Next(Broken.Length)];
            plain += CountPlain(text) + CountPlain(text[random.Next(text.Length)..]) + CountPlain(text[..random.Next(text.Length)]);
        }

        Assert.True(plain > Count, "Broken texts must hold plain words, or this test says nothing.");
    }

    // Words of few letters, some with accents where French has none: what looks at a word's length must count letters.
    [Fact]
    public void Words_of_few_letters_are_cut_alike_whatever_their_accents()
    {
        string[] words = ["savoir", "faire", "etre", "rendez", "vous", "avant", "apres", "vente", "sous", "traitance", "bac", "baccalaureat", "+", "2", "du", "son", "iso", "permis", "b"];
        var random = new Random(16);
        var plain = 0;
        for (var i = 0; i < Count; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 5).Select(_ => words[random.Next(words.Length)]));
            plain += CountPlain(Encoding.UTF8.GetBytes(string.Concat(text.Select(letter => random.Next(4) == 0 ? Accented(letter, random) : $"{letter}"))));
        }

        Assert.True(plain > Count / 10, "Such texts must hold plain words, or this test says nothing.");
    }

    [Theory]
    [InlineData("saVoir Pêrmîß aVanT savoir fäïré")]
    [InlineData("service àprès vente")]
    [InlineData("savoir fàïre")]
    public void Words_that_accents_once_hid_are_parts_of_names_on_both_ways(string text)
    {
        CountPlain(Encoding.UTF8.GetBytes(text));
        Assert.Contains(Tokens.Of(Encoding.UTF8.GetBytes(text)), word => word.Token.Protected);
    }

    private static string Accented(char letter, Random random) => letter switch
    {
        'a' => Pick("àâäáãåA", random),
        'e' => Pick("éèêëE", random),
        'i' => Pick("îïíI", random),
        'o' => Pick("ôöòO", random),
        'u' => Pick("ùûüU", random),
        'c' => Pick("çC", random),
        's' => Pick("ßS", random),
        _ => $"{char.ToUpperInvariant(letter)}",
    };

    private static string Pick(string letters, Random random) => $"{letters[random.Next(letters.Length)]}";

    private static IEnumerable<byte[]> Random(int seed, int count, string[] pieces)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 25); length > 0; length--)
            {
                text.Append(pieces[random.Next(pieces.Length)]);
                if (random.Next(2) == 0) text.Append(' ');
            }

            yield return Encoding.UTF8.GetBytes(text.ToString());
        }
    }

    // Walks a text both ways at once; a plain word is folded at once, or not at all.
    private static int CountPlain(byte[] text)
    {
        var slow = new Tokenizer(text, stackalloc byte[Tokenizer.ScratchLength]);
        var folds = new Tokenizer(text, stackalloc byte[Tokenizer.ScratchLength]);
        var leaves = new Tokenizer(text, stackalloc byte[Tokenizer.ScratchLength]);
        var plain = 0;
        while (slow.MoveNext())
        {
            var hasWord = folds.MoveNext(out var isPlain);
            if (isPlain) folds.Fold();
            if (!hasWord || folds.Current != slow.Current || !folds.Form.SequenceEqual(slow.Form)) Assert.Fail($"{Show(text)}: expected \"{Show(slow)}\", found \"{Show(folds)}\"");
            if (!leaves.MoveNext(out _) || leaves.Current != slow.Current) Assert.Fail($"{Show(text)}: expected \"{Show(slow)}\" after words left unfolded, found {leaves.Current}");
            plain += isPlain ? 1 : 0;
        }

        if (folds.MoveNext(out _) || leaves.MoveNext(out _)) Assert.Fail($"{Show(text)}: expected no further word, found {folds.Current}");
        return plain;
    }

    private static string Show(Tokenizer tokenizer) => $"{Encoding.UTF8.GetString(tokenizer.Form)} {tokenizer.Current}";

    private static string Show(byte[] text) => $"\"{Encoding.UTF8.GetString(text)}\" ({Convert.ToHexString(text)})";
}
