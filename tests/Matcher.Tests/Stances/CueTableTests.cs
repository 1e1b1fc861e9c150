using System.Globalization;
using System.Text;
using Matcher.Stances;
using Matcher.Text;

namespace Matcher.Tests.Stances;

/// <summary>The table of cues, held to its file read the plain way.</summary>
public class CueTableTests
{
    private const int PerPhrase = 40;

    private static readonly CueFile File = CueFile.Read();

    [Fact]
    public void Every_phrase_of_the_file_is_found_or_a_longer_one()
    {
        var random = new Random(3);
        var found = 0;
        foreach (var phrase in File.Phrases.Where(phrase => !phrase.Breaks))
        {
            for (var i = 0; i < PerPhrase; i++)
            {
                var words = phrase.Draw(random, out var held);
                var cue = CueTable.Shared.Longest(Words(words), 0, out var last, answers: phrase.Answers);
                if (cue is null || last < held - 1) Assert.Fail($"\"{string.Join(' ', words)}\": expected a phrase of {held} words of the line \"{phrase.Line}\", found {last + 1}");
                Assert.True(CueTable.Shared.Opens(Words(words)[0].Word), phrase.Line);
                found++;
            }
        }

        Assert.True(found > 200 * PerPhrase, "The file must have phrases, or this test says nothing.");
    }

    [Fact]
    public void Words_between_clauses_open_no_phrase()
    {
        var breaks = File.Phrases.Where(phrase => phrase.Breaks).ToList();
        Assert.NotEmpty(breaks);
        Assert.All(breaks, phrase =>
        {
            var word = Number(Assert.Single(Assert.Single(phrase.Parts).Words));
            Assert.False(CueTable.Shared.Opens(word), phrase.Line);
            Assert.True(CueTable.Shared.Joins(word), phrase.Line);
            Assert.Equal(phrase.Section == "clause", CueTable.Shared.Parts(word));
        });
        var openings = File.Phrases.Where(phrase => !phrase.Breaks).SelectMany(phrase => phrase.Parts[0].Words).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(breaks, phrase => openings.Contains(phrase.Line));
    }

    // The same answer as trying every phrase of the file, with all that may be left out, one after the other.
    [Fact]
    public void The_longest_phrase_is_that_of_a_plain_search_through_the_file()
    {
        var random = new Random(4);
        var all = File.Phrases.SelectMany(phrase => phrase.Parts).SelectMany(part => part.Words).Distinct(StringComparer.Ordinal).ToArray();
        var found = 0;
        for (var i = 0; i < 3_000; i++)
        {
            var words = File.Phrases[random.Next(File.Phrases.Count)].Draw(random, out _).ToList();
            for (var more = random.Next(4); more > 0; more--) words.Insert(random.Next(words.Count + 1), all[random.Next(all.Length)]);
            if (random.Next(3) == 0) words.RemoveAt(random.Next(words.Count));
            if (words.Count == 0) continue;
            var answers = random.Next(2) == 0;
            var (expected, end) = File.Longest(words, answers);
            var cue = CueTable.Shared.Longest(Words(words), 0, out var last, answers);
            var isSame = expected is null ? cue is null : cue is not null && last == end && expected.Says(cue);
            if (!isSame) Assert.Fail($"\"{string.Join(' ', words)}\", answers {answers}: expected \"{expected?.Line}\" to {end}, found {cue} to {last}");
            found += cue is null ? 0 : 1;
        }

        Assert.True(found > 1_000, "Random words must hold phrases, or this test says nothing.");
    }

    [Fact]
    public void Words_that_no_phrase_holds_have_no_number()
    {
        var known = File.Phrases.SelectMany(phrase => phrase.Parts).SelectMany(part => part.Words).ToHashSet(StringComparer.Ordinal);
        var random = new Random(5);
        var unknown = Enumerable.Range(0, 20_000).Select(_ => new string([.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => (char)('a' + random.Next(26)))]))
            .Concat(["3x8", "2e", "12k", "1.5", "c#", "été", "0x", "a0"]).Concat(WordStock.WordsOfWork).Where(word => !known.Contains(word));
        Assert.DoesNotContain(unknown, word => Number(word) != -1);
        Assert.DoesNotContain(known, word => Number(word) < 0);
    }

    [Fact]
    public void All_numbers_in_figures_are_one()
    {
        var any = Number("%");
        var others = Enumerable.Range(0, 100_000).Select(number => number.ToString(CultureInfo.InvariantCulture)).Concat(["007", "00", "0000000000", "12345678901234567890"]).Where(number => Number(number) != any);
        Assert.Empty(others);
    }

    private static short Number(string word) => CueTable.Shared.Find(Encoding.UTF8.GetBytes(word));

    private static StanceWord[] Words(IEnumerable<string> words) => [.. words.Select((word, i) => new StanceWord(Number(word), Break.None, i, i + 1, i, Names: false))];
}
