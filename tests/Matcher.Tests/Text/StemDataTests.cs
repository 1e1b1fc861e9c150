using System.Text;
using Matcher.Text;

namespace Matcher.Tests.Text;

/// <summary>The stemmer's data files say what they are read as.</summary>
public class StemDataTests
{
    private static readonly string[] KeptWords = [.. Section("[kept]")];

    private static readonly string[] Endings = ["e", "es", "ent", "ant", "ait", "aient", "era", "eront", "erez", "ez", "er", "ee", "ees"];

    public static TheoryData<string, string> Genders
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var pair in TextResource.Lines("Matcher.Text.Data.genders.txt").Select(line => line.Split(' '))) rows.Add(pair[0], pair[1]);
            return rows;
        }
    }

    public static TheoryData<string> Verbs => [.. Section("[verbs]")];

    public static TheoryData<string> Kept => [.. KeptWords];

    [Theory]
    [MemberData(nameof(Genders))]
    public void A_feminine_has_the_stem_of_its_masculine(string feminine, string masculine)
    {
        Assert.Equal(Stem(masculine), Stem(feminine));
        Assert.Equal(Stem(masculine), Stem(feminine + "s"));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void The_forms_of_a_listed_verb_have_the_stem_of_its_infinitive(string infinitive)
    {
        foreach (var form in Endings.Select(ending => infinitive[..^2] + ending))
        {
            // A noun in -ant or -ee that has its own line in the file is no form of the verb.
            if (!KeptWords.Contains(form.TrimEnd('s'), StringComparer.Ordinal)) Assert.Equal((form, Stem(infinitive)), (form, Stem(form)));
        }
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void A_kept_word_is_its_own_stem_and_its_plural_has_it_too(string word)
    {
        Assert.Equal(word, Stem(word));
        if (word[^1] is not ('s' or 'x' or 'z')) Assert.Equal(word, Stem(word + "s"));
    }

    [Fact]
    public void A_stem_is_never_longer_than_its_form_and_two_bytes()
    {
        foreach (var word in KeptWords.Concat(Section("[verbs]")).Concat(Genders.SelectMany(row => new[] { row.Data.Item1, row.Data.Item2 })))
        {
            Assert.InRange(Stem(word).Length, 1, word.Length + 2);
        }
    }

    private static IEnumerable<string> Section(string name) => TextResource.Lines("Matcher.Text.Data.stems.txt")
        .SkipWhile(line => line != name).Skip(1).TakeWhile(line => line[0] != '[').SelectMany(line => line.Split(' '));

    private static string Stem(string form)
    {
        Span<byte> stem = stackalloc byte[Tokenizer.ScratchLength + FrenchStemmer.Margin];
        return Encoding.UTF8.GetString(stem[..FrenchStemmer.Stem(Encoding.UTF8.GetBytes(form), stem)]);
    }
}
