using System.Text;
using Matcher.Stances;
using Matcher.Text;

namespace Matcher.Tests.Stances;

/// <summary>Runs the specification of stances: which words of a text are no plain facts.</summary>
public class StanceSpecificationTests
{
    private const string Headline = "titre> ";
    private const string Post = "poste> ";

    public static TheoryData<string, string> Rows => SpecFile.Read("stances.tsv");

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_text_stands_so_to_its_words(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Accents_taken_apart_change_nothing(string text, string expected) => Assert.Equal(expected, Read(text.Normalize(NormalizationForm.FormD)));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Accents_left_out_change_nothing(string text, string expected) => Assert.Equal(expected, Read(Folded(text)));

    private static string Read(string row)
    {
        var isHeadline = row.StartsWith(Headline, StringComparison.Ordinal);
        var isPost = row.StartsWith(Post, StringComparison.Ordinal);
        var text = Encoding.UTF8.GetBytes(isHeadline ? row[Headline.Length..] : isPost ? row[Post.Length..] : row);
        var reader = new StanceReader();
        var forms = new List<string>();
        Span<byte> scratch = stackalloc byte[Tokenizer.ScratchLength];
        var tokenizer = new Tokenizer(text, scratch);
        reader.Start();
        while (tokenizer.MoveNext())
        {
            var names = !StopWords.Contains(tokenizer.Form, tokenizer.Current.Protected) && !Denials.Contains(tokenizer.Form);
            reader.Add(tokenizer.Form, tokenizer.Current, names);
            if (names) forms.Add(Encoding.UTF8.GetString(tokenizer.Form));
        }

        reader.Read(text, isPost ? 0 : int.MaxValue, isHeadline);
        var groups = new List<string>();
        var before = Stance.Fact;
        for (var i = 0; i < reader.Marks.Length; i++)
        {
            var stance = reader.Marks[i].Stance;
            if (stance != Stance.Fact && stance == before) groups[^1] += " " + forms[i];
            else if (stance != Stance.Fact && groups.FindIndex(group => group.StartsWith(Name(stance), StringComparison.Ordinal)) is >= 0 and var known) groups[known] += " " + forms[i];
            else if (stance != Stance.Fact) groups.Add($"{Name(stance)} {forms[i]}");
            before = stance;
        }

        return groups.Count == 0 ? "-" : string.Join(" ¦ ", groups);
    }

    private static string Name(Stance stance) => stance == Stance.OthersWork ? "others" : stance.ToString().ToLowerInvariant();

    private static string Folded(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => c is < '\u0300' or > '\u036F'));
}
