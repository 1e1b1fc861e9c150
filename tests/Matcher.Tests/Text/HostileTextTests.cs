using System.Text;
using Matcher.Text;

namespace Matcher.Tests.Text;

/// <summary>Long and odd texts end, without an error and with the words that they hold.</summary>
public class HostileTextTests
{
    private const int Long = 1_000_000;
    private const int Repeated = 100_000;

    public static TheoryData<string> Pieces =>
    [
        "a", "A", "é", " ", "\n", "-", "-\n", ".", ". ", "…", "'", "l'", "’", ",", ";", "(", "()", "/", "·", "&", "&amp;", "*", "+", "#", "°", "°C", "$", "@", ":", "1", "1.", "1,", "1/", "1:",
        "\0", "\u00A0", "\u00AD", "\u00AD\n", "\u0301", "\u200B", "l’\u200B", "C\u200B", "A.", "B.T.", "a-\n", "é-\n", "e.", "é·e", "chargé·e", "chargé·e·s", "un·e ", "x@", "www.", "http://a ", "bac ", "bac+", "bac + ",
        "bac\u00A0", "iso ", "iso/", "ISO/A", "R&", "R & ", "R&amp;", "S/4 ", "C#", ".NET", "permis B, ", "B, ", "nov. ", "sous-", "savoir être ", "\uD83D\uDC0D", "中",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void One_piece_repeated_a_great_many_times_is_read_to_its_end(string piece)
    {
        var unit = Encoding.UTF8.GetBytes(piece);
        var text = new byte[Repeated / unit.Length * unit.Length];
        for (var i = 0; i < text.Length; i++) text[i] = unit[i % unit.Length];
        AssertReadable(text);
    }

    [Fact]
    public void A_hundred_thousand_combining_marks_vanish_inside_their_word()
    {
        var text = "Jav" + string.Concat(Enumerable.Repeat("\u0301", 100_000)) + "a Python";
        Assert.Equal("java python", Tokens.Forms(text));
    }

    [Fact]
    public void A_word_of_a_million_letters_keeps_the_start_of_its_form_and_all_of_its_offsets()
    {
        var tokens = Tokens.Of(Encoding.UTF8.GetBytes(new string('x', Long) + " java"));
        Assert.Equal(new string('x', Tokenizer.ScratchLength), tokens[0].Form);
        Assert.Equal(Long, tokens[0].Token.Length);
        Assert.Equal("java", tokens[1].Form);
    }

    [Fact]
    public void A_long_word_of_another_script_is_cut_between_two_letters()
    {
        var form = Tokens.Forms("a" + new string('я', 100));
        Assert.Equal("a" + new string('я', (Tokenizer.ScratchLength - 1) / 2), form);
    }

    [Fact]
    public void Truncated_and_surrogate_bytes_separate_words()
    {
        byte[] text = [.. "Java"u8, 0xED, 0xA0, 0xBD, 0xED, 0xB0, 0x8D, .. "Python"u8, 0xF0, 0x9F, 0x90, .. " SQL"u8, 0xC3];
        Assert.Equal(["java", "python", "sql"], Tokens.Of(text).Select(token => token.Form));
    }

    private static void AssertReadable(byte[] text)
    {
        Span<byte> stem = stackalloc byte[Tokenizer.ScratchLength + FrenchAnalyzer.Margin];
        var tokenizer = new Tokenizer(text, new byte[Tokenizer.ScratchLength]);
        var end = 0;
        while (tokenizer.MoveNext())
        {
            var token = tokenizer.Current;
            Assert.InRange(token.Start, end, text.Length - 1);
            end = token.Start + token.Length;
            Assert.InRange(end, token.Start + 1, text.Length);
            Assert.InRange(FrenchAnalyzer.Stem(text, token, tokenizer.Form, stem), 1, stem.Length);
        }
    }
}
