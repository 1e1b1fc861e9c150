using Matcher.Reports.Model;

namespace Matcher.Reports.Tests.Model;

public sealed class EvidenceQuoteTests
{
    [Theory]
    [InlineData("un [deux] trois", 40, "un |deux| trois")]
    [InlineData("[deux]", 40, "|deux|")]
    [InlineData("ligne d'avant\nun [deux] trois\nligne d'après", 40, "un |deux| trois")]
    [InlineData("abcdef ghi un [deux] trois jkl mnopqr", 8, "…ghi un |deux| trois…")]
    [InlineData("longdebut[deux]longuefin", 4, "…|deux|…")]
    [InlineData("sous-[traitants] d'intervention", 40, "sous-|traitants| d'intervention")]
    [InlineData("un\t [de\nux] trois", 40, "un |de ux| trois")]
    public void A_quote_keeps_whole_words_of_the_same_line(string marked, int around, string expected)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
        var quote = EvidenceQuote.Of(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), start, end - start, around);
        Assert.Equal(expected, $"{quote.Before}|{quote.Passage}|{quote.After}");
    }
}
