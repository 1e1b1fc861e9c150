using System.Text;
using Matcher.Text;

namespace Matcher.Tests.Text;

/// <summary>Runs the specification files of text analysis, which say in two columns what comes out of what.</summary>
public class TextSpecificationTests
{
    public static TheoryData<string, string> Forms => SpecFile.Read("forms.tsv");

    public static TheoryData<string, string> Same => SpecFile.Read("same.tsv");

    public static TheoryData<string, string> Different => SpecFile.Read("different.tsv");

    public static TheoryData<string, string> StopWordRows => SpecFile.Read("stopwords.tsv");

    public static TheoryData<string, string> PassageRows => SpecFile.Read("passages.tsv");

    public static TheoryData<string, string> Offsets => SpecFile.Read("offsets.tsv");

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_text_gives_these_forms(string text, string forms)
    {
        Assert.Equal(SpecFile.Text(forms), string.Join(' ', Tokens.Of(SpecFile.Bytes(text)).Select(token => token.Form)));
    }

    [Theory]
    [MemberData(nameof(Same))]
    public void Two_words_share_their_stem(string one, string other)
    {
        Assert.Equal(FrenchAnalyzer.Key(one), FrenchAnalyzer.Key(other));
    }

    [Theory]
    [MemberData(nameof(Different))]
    public void Two_words_keep_their_stems_apart(string one, string other)
    {
        Assert.NotEqual(FrenchAnalyzer.Key(one), FrenchAnalyzer.Key(other));
    }

    [Theory]
    [MemberData(nameof(StopWordRows))]
    public void Stop_words_leave_these_forms(string text, string forms)
    {
        Assert.Equal(SpecFile.Text(forms), string.Join(' ', FrenchAnalyzer.Analyze(SpecFile.Text(text)).Select(word => word.Form)));
    }

    [Theory]
    [MemberData(nameof(PassageRows))]
    public void A_text_falls_into_these_passages(string text, string passages)
    {
        var bytes = SpecFile.Bytes(text);
        var tokens = Tokens.Of(bytes);
        var starts = new bool[tokens.Count];
        PassageSegmenter.Segment([.. tokens.Select(token => token.Token.Before)], starts);
        var found = new List<string>();
        for (var first = 0; first < tokens.Count;)
        {
            var last = first;
            while (last + 1 < tokens.Count && !starts[last + 1]) last++;
            found.Add(Encoding.UTF8.GetString(bytes[tokens[first].Token.Start..(tokens[last].Token.Start + tokens[last].Token.Length)]));
            first = last + 1;
        }

        Assert.Equal(SpecFile.Text(passages), string.Join(" ¦ ", found));
    }

    [Theory]
    [MemberData(nameof(Offsets))]
    public void Offsets_point_into_the_original(string text, string slices)
    {
        var bytes = SpecFile.Bytes(text);
        Assert.Equal(SpecFile.Text(slices), string.Join(" ¦ ", Tokens.Of(bytes).Select(token => Encoding.UTF8.GetString(bytes, token.Token.Start, token.Token.Length))));
    }
}
