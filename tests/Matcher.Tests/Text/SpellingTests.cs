using System.Text;
using Matcher.Text;

namespace Matcher.Tests.Text;

public class SpellingTests
{
    private const int LongestWord = 24;

    public static TheoryData<string, string> Misspelt => SpecFile.Read("misspelt.tsv");

    public static TheoryData<string, string> WellSpelt => SpecFile.Read("well-spelt.tsv");

    public static TheoryData<string> WordsOfWork => [.. WordStock.WordsOfWork.Where((word, i) => word.Length >= Spelling.ShortestWord && i % 97 == 0)];

    [Theory]
    [MemberData(nameof(Misspelt))]
    public void A_misspelt_word_is_read_as_the_one_meant(string misspelt, string meant)
    {
        Assert.Equal(FrenchAnalyzer.Key(meant), FrenchAnalyzer.Key(misspelt));
        Assert.True(FrenchAnalyzer.IsMended(FrenchAnalyzer.Analyze(misspelt)[0]));
    }

    [Theory]
    [MemberData(nameof(WellSpelt))]
    public void A_word_is_not_read_as_another(string word, string other) => Assert.NotEqual(FrenchAnalyzer.Key(other), FrenchAnalyzer.Key(word));

    [Theory]
    [MemberData(nameof(WordsOfWork))]
    public void A_known_word_is_never_mended(string word) => Assert.False(FrenchAnalyzer.Analyze(word).Exists(FrenchAnalyzer.IsMended));

    // Whatever one letter does to a word, it reads as that word, as itself, or as nothing: never as two words at once.
    [Theory]
    [MemberData(nameof(WordsOfWork))]
    public void What_is_mended_is_one_letter_away_from_a_word_of_that_stem(string word)
    {
        var stem = new byte[Tokenizer.ScratchLength + FrenchAnalyzer.Margin];
        for (var at = 1; at < word.Length; at++)
        {
            var form = Encoding.UTF8.GetBytes(word.Remove(at, 1));
            var length = Spelling.Shared.Mend(form, stem);
            if (length == 0) continue;
            var meant = Encoding.UTF8.GetString(stem, 0, length);
            Assert.Contains(WordStock.WordsOfWork.Where(known => Math.Abs(known.Length - form.Length) <= 1), known => Stem(known) == meant && Distance(Encoding.UTF8.GetString(form), known) <= 1);
        }
    }

    // Misspellings by one letter, and by two, of which most are near no word.
    [Fact]
    public void What_is_mended_is_what_a_search_through_all_words_finds()
    {
        var random = new Random(17);
        var words = WordStock.WordsOfWork.Where(word => word.Length is >= Spelling.ShortestWord and <= LongestWord).ToArray();
        var lengths = words.ToLookup(word => word.Length);
        var stem = new byte[Tokenizer.ScratchLength + FrenchAnalyzer.Margin];
        var (mended, torn) = (0, 0);
        for (var i = 0; i < 400; i++)
        {
            var form = words[random.Next(words.Length)];
            for (var wrong = random.Next(4) == 0 ? 2 : 1; wrong > 0; wrong--) form = Misspell(form, random);
            if (form.Length is < Spelling.ShortestWord or > LongestWord) continue;
            var near = Enumerable.Range(form.Length - 1, 3).SelectMany(length => lengths[length]).Where(word => word[0] == form[0] && Distance(form, word) == 1).Select(Stem).Distinct(StringComparer.Ordinal).ToList();
            var length = Spelling.Shared.Mend(Encoding.UTF8.GetBytes(form), stem);
            if ((near.Count == 1 ? near[0] : "") != Encoding.UTF8.GetString(stem, 0, length)) Assert.Fail($"\"{form}\": expected {(near.Count == 1 ? near[0] : "nothing")} of {string.Join(", ", near)}, found \"{Encoding.UTF8.GetString(stem, 0, length)}\"");
            mended += length > 0 ? 1 : 0;
            torn += near.Count > 1 ? 1 : 0;
        }

        Assert.True(mended > 150 && torn > 5, $"Some words must be mended and some torn between two, or this test says nothing: {mended}, {torn}.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("paie")]
    [InlineData("iso9001")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void What_is_short_long_or_no_word_stays_as_it_is(string form) => Assert.Equal(0, Spelling.Shared.Mend(Encoding.UTF8.GetBytes(form), new byte[Tokenizer.ScratchLength]));

    private static string Misspell(string word, Random random)
    {
        var at = random.Next(word.Length);
        var letter = (char)('a' + random.Next(26));
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, $"{letter}"),
            2 => word.Remove(at, 1).Insert(at, $"{letter}"),
            _ => at + 1 == word.Length ? word : $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }

    private static string Stem(string form)
    {
        var stem = new byte[form.Length + FrenchAnalyzer.Margin];
        return Encoding.UTF8.GetString(stem, 0, FrenchStemmer.Stem(Encoding.UTF8.GetBytes(form), stem));
    }

    // Optimal string alignment, the plain way.
    private static int Distance(string one, string other)
    {
        var cost = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++) cost[i, 0] = i;
        for (var j = 0; j <= other.Length; j++) cost[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= other.Length; j++)
            {
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }

        return cost[one.Length, other.Length];
    }
}
