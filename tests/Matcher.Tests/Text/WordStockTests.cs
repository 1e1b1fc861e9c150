using System.Text;
using Matcher.Tests.Shared;
using Matcher.Text;

namespace Matcher.Tests.Text;

/// <summary>The words of the work that ship are those of the data: with MATCHER_APPROVE=1 the file is written anew.</summary>
public class WordStockTests
{
    private const int ShortestWord = 5;
    private const int LineLength = 160;

    private static readonly string[] Sources = ["Trades", "Topics", "Lexicon", "Diplomas"];

    private const string Head = """
        # The words of the work: those of the titles, topics, lexicon and diplomas that general French lacks or that a misspelt
        # word may have been meant for. Made from those files, and kept true by a test. Folded forms of five letters and more.

        """;

    [Fact]
    public void The_words_of_work_are_those_of_the_data()
    {
        var expected = Lines(Words().Order(StringComparer.Ordinal));
        var path = TestFiles.Project("src", "Matcher", "Text", "Data", "words.txt");
        if (Environment.GetEnvironmentVariable("MATCHER_APPROVE") == "1") File.WriteAllText(path, expected);
        Assert.True(expected == File.ReadAllText(path), "The data has other words than words.txt: run the tests with MATCHER_APPROVE=1.");
    }

    [Theory]
    [InlineData("le", 1)]
    [InlineData("hypervision", WordStock.Rare)]
    public void Rarity_comes_from_general_french(string word, int rarity) => Assert.Equal(rarity, WordStock.Shared.Rarity(Encoding.UTF8.GetBytes(FrenchAnalyzer.Key(word) is { Length: > 0 } stem ? stem : word)));

    private static HashSet<string> Words()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in Sources)
        {
            foreach (var line in DataFiles.Lines("*.txt", source)) AddWords(line, words);
        }

        return words;
    }

    private static void AddWords(string line, HashSet<string> words)
    {
        if (line[0] == '[') return;
        var tokenizer = new Tokenizer(Encoding.UTF8.GetBytes(line), new byte[Tokenizer.ScratchLength]);
        while (tokenizer.MoveNext())
        {
            if (!tokenizer.Current.Protected && tokenizer.Form.Length >= ShortestWord && !tokenizer.Form.ContainsAnyExceptInRange((byte)'a', (byte)'z')) words.Add(Encoding.UTF8.GetString(tokenizer.Form));
        }
    }

    private static string Lines(IEnumerable<string> words)
    {
        var text = new StringBuilder(Head);
        var length = 0;
        foreach (var word in words)
        {
            if (length + word.Length + 1 > LineLength)
            {
                text.Append('\n');
                length = 0;
            }

            text.Append(length == 0 ? "" : " ").Append(word);
            length += word.Length + 1;
        }

        return text.Append('\n').ToString();
    }
}
