using System.Globalization;
using System.Text;
using Matcher.Text;

namespace Matcher.Tests.Text;

/// <summary>What holds for any text, on the specified texts and on texts drawn from fixed seeds.</summary>
public class TokenizerPropertyTests
{
    private const int Count = 20_000;

    [Fact]
    public void Words_stand_in_order_apart_and_inside_the_text()
    {
        foreach (var text in SampleTexts.Specified.Concat(SampleTexts.Mixed(1, Count)).Concat(SampleTexts.Damaged(2, Count)))
        {
            var end = 0;
            foreach (var (form, token) in Tokens.Of(text))
            {
                if (token.Start < end || token.Length <= 0 || token.Start + token.Length > text.Length || form.Length == 0) Assert.Fail($"{Show(text)}: \"{form}\" at {token.Start}, {token.Length}");
                end = token.Start + token.Length;
            }
        }
    }

    [Fact]
    public void Words_of_valid_text_start_and_end_on_characters()
    {
        foreach (var text in SampleTexts.Mixed(3, Count))
        {
            foreach (var (form, token) in Tokens.Of(text))
            {
                var end = token.Start + token.Length;
                if (IsContinuation(text, token.Start) || IsContinuation(text, end)) Assert.Fail($"{Show(text)}: \"{form}\" at {token.Start}, {token.Length}");
            }
        }
    }

    [Fact]
    public void Forms_are_valid_text_whatever_the_bytes()
    {
        foreach (var text in SampleTexts.Damaged(4, Count))
        {
            foreach (var (form, _) in Tokens.Of(text))
            {
                if (form.Contains('\uFFFD', StringComparison.Ordinal)) Assert.Fail($"{Show(text)}: \"{form}\"");
            }
        }
    }

    [Fact]
    public void A_form_never_holds_a_blank_since_blanks_part_the_stems_of_a_key()
    {
        foreach (var text in SampleTexts.Specified.Concat(SampleTexts.Mixed(5, Count)))
        {
            foreach (var (form, _) in Tokens.Of(text))
            {
                if (form.Contains(' ', StringComparison.Ordinal)) Assert.Fail($"{Show(text)}: \"{form}\"");
            }
        }
    }

    [Fact]
    public void Composed_and_decomposed_accents_give_the_same_forms()
    {
        foreach (var bytes in SampleTexts.Specified.Concat(SampleTexts.Mixed(6, Count)))
        {
            // U+FFFE has no normal form; of accented letters, only the Latin ones fold to their base.
            var text = Encoding.UTF8.GetString(bytes).Replace('\uFFFE', ' ').Replace('Ω', ' ');
            var composed = Tokens.Forms(text.Normalize(NormalizationForm.FormC));
            var decomposed = Tokens.Forms(text.Normalize(NormalizationForm.FormD));
            if (composed != decomposed) Assert.Fail($"{Show(bytes)}: \"{composed}\", \"{decomposed}\"");
        }
    }

    [Theory]
    [InlineData("infirmier·ère")]
    [InlineData("voir+e-commerc\u0229")]
    [InlineData("Node.jsêtre")]
    [InlineData("Node.jş")]
    [InlineData("centre-\n\u1E09a")]
    [InlineData("jean@école.fr")]
    [InlineData("+2 °Ça")]
    [InlineData("le groupe à Lyon")]
    public void Accents_that_once_told_composed_from_decomposed_text_no_longer_do(string text) =>
        Assert.Equal(Tokens.Forms(text.Normalize(NormalizationForm.FormC)), Tokens.Forms(text.Normalize(NormalizationForm.FormD)));

    [Fact]
    public void Capitals_without_accents_give_the_same_forms_as_the_specified_words()
    {
        foreach (var word in SampleTexts.Specified.Select(Encoding.UTF8.GetString).SelectMany(text => text.Split(' ')))
        {
            // Words alone: capitals change where initials, acronyms, classes and lines begin and end.
            var isWord = word.Length > 3 && word.EnumerateRunes().All(rune => rune.Value < 0x180 && Rune.IsLetter(rune));
            if (isWord) Assert.Equal(Tokens.Forms(word), Tokens.Forms(Folding.Fold(word).ToUpperInvariant()));
        }
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var texts = SampleTexts.Specified.Concat(SampleTexts.Mixed(7, 200)).Select(Encoding.UTF8.GetString).ToList();
        var here = texts.ConvertAll(text => FrenchAnalyzer.Key(text));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(here, texts.ConvertAll(text => FrenchAnalyzer.Key(text)));
            Assert.Equal("ingenieur", Folding.Fold("INGÉNIEUR"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static bool IsContinuation(byte[] text, int offset) => offset < text.Length && (text[offset] & 0xC0) == 0x80;

    private static string Show(byte[] text) => $"\"{Encoding.UTF8.GetString(text)}\" ({Convert.ToHexString(text)})";
}
