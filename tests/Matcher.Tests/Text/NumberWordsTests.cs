using System.Text;
using Matcher.Text;

namespace Matcher.Tests.Text;

public class NumberWordsTests
{
    public static TheoryData<string, string> Numbers => SpecFile.Read("numbers.tsv");

    public static TheoryData<string, string> Money => SpecFile.Read("money.tsv");

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_word_is_a_number_or_not(string word, string expected)
    {
        var form = Encoding.UTF8.GetBytes(Folding.Fold(word));
        Assert.Equal(expected, !NumberWords.IsNumber(form) ? "no" : NumberWords.IsGroup(form) ? "group" : "yes");
    }

    [Theory]
    [MemberData(nameof(Money))]
    public void A_number_is_a_sum_of_money_or_not(string text, string expected)
    {
        var bytes = SpecFile.Bytes(text);
        var end = 0;
        while (end < bytes.Length && (char.IsAsciiDigit((char)bytes[end]) || (bytes[end] == ',' && char.IsAsciiDigit((char)bytes[end + 1])))) end++;
        Assert.Equal(expected, NumberWords.IsMoney(bytes, end) ? "yes" : "no");
    }

    [Theory]
    [InlineData("k€", true)]
    [InlineData("M€", true)]
    [InlineData("Md€", true)]
    [InlineData("€", true)]
    [InlineData("euros", true)]
    [InlineData("keur", true)]
    [InlineData("km", false)]
    [InlineData("key", false)]
    [InlineData("européens", false)]
    [InlineData("meurtres", false)]
    [InlineData("m²", false)]
    public void A_word_names_a_unit_of_money_or_not(string word, bool expected) => Assert.Equal(expected, NumberWords.IsMoneyUnit(word));
}
