using System.Text;
using Matcher.Text;

namespace Matcher.Tests.Text;

public class FoldingPropertyTests
{
    [Fact]
    public void Folding_twice_equals_folding_once()
    {
        foreach (var bytes in SampleTexts.Specified.Concat(SampleTexts.Mixed(11, 5_000)))
        {
            var once = Folding.Fold(Encoding.UTF8.GetString(bytes));
            Assert.Equal(once, Folding.Fold(once));
        }
    }

    [Fact]
    public void Every_character_folds_to_at_most_four_bytes_and_folds_no_further()
    {
        Span<byte> folded = stackalloc byte[Folding.MaxLength];
        for (var scalar = 1; scalar <= 0x10FFFF; scalar++)
        {
            if (!Rune.IsValid(scalar)) continue;
            var once = Encoding.UTF8.GetString(folded[..Folding.Fold(scalar, folded)]);
            var twice = string.Concat(once.EnumerateRunes().Select(rune => Fold(rune.Value)));
            if (once != twice) Assert.Fail($"U+{scalar:X4} folds to \"{once}\", then to \"{twice}\"");
        }
    }

    [Fact]
    public void Every_accented_Latin_letter_folds_as_its_letter_does()
    {
        for (var scalar = 0xC0; scalar <= 0x1EFF; scalar++)
        {
            if (scalar == 0x250) scalar = 0x1E00;
            var letter = new Rune(scalar).ToString();
            var parts = letter.Normalize(NormalizationForm.FormD);
            if (parts.Length == 1 || !char.IsAsciiLetter(parts[0])) continue;
            Assert.Equal(Folding.Fold(parts), Folding.Fold(letter));
        }
    }

    private static string Fold(int scalar)
    {
        Span<byte> folded = stackalloc byte[Folding.MaxLength];
        return Encoding.UTF8.GetString(folded[..Folding.Fold(scalar, folded)]);
    }
}
