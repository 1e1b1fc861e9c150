using Matcher.Linking;

namespace Matcher.Tests.Linking;

public class TitleLinkerTests
{
    private static readonly string[] Titles = [.. File.ReadLines(Path.Combine(SpecFolder(), "titles.txt")).Where(line => line.Length > 0 && line[0] != '#')];
    private static readonly double WritingTolerance = new LinkingWeights().SameWriting;
    private static readonly TitleLinker Linker = new(Titles);

    public static TheoryData<string, string> FirstLinks => SpecFile.Read("first-links.tsv");

    public static TheoryData<string> AllTitles => [.. Titles];

    [Theory]
    [MemberData(nameof(FirstLinks))]
    public void A_title_links_first_to_the_nearest(string query, string first) => Assert.Equal(first, Linker.Link(query, 1).Select(link => link.Title).FirstOrDefault());

    [Theory]
    [MemberData(nameof(AllTitles))]
    public void A_title_links_first_to_itself_and_fully(string title)
    {
        var link = Linker.Link(title, 1)[0];
        Assert.Equal(title, link.Title);
        Assert.Equal(1, link.Similarity);
    }

    [Theory]
    [InlineData("acheteur", "acheteuse")]
    [InlineData("technicien de maintenance", "technicienne de maintenance")]
    [InlineData("directeur commercial", "directrice commerciale")]
    [InlineData("infirmier", "infirmière")]
    [InlineData("boulanger", "Boulanger / Boulangère")]
    [InlineData("chargé de recrutement", "chargé·e de recrutement")]
    [InlineData("vendeur", "vendeur (h/f)")]
    public void Both_genders_and_double_forms_find_the_same_jobs_alike(string one, string other)
    {
        var (left, right) = (BestByJob(one), BestByJob(other));
        Assert.NotEmpty(left);
        Assert.Equal(left.Keys, right.Keys);
        Assert.All(left, job => Assert.Equal(job.Value, right[job.Key], WritingTolerance));
    }

    [Fact]
    public void Similarities_lie_between_0_and_1_and_fall()
    {
        foreach (var title in Titles)
        {
            double[] similarities = [.. Linker.Link(title, int.MaxValue).Select(link => link.Similarity)];
            Assert.All(similarities, similarity => Assert.InRange(similarity, 0, 1));
            Assert.Equal(similarities.OrderDescending(), similarities);
        }
    }

    [Fact]
    public void A_link_says_which_title_of_the_list_it_means() => Assert.All(Linker.Link("vendeur", Titles.Length), link => Assert.Equal(Titles[link.Index], link.Title));

    [Fact]
    public void Equal_titles_are_all_linked_in_the_order_of_the_list()
    {
        var links = new TitleLinker(["soudeur", "boulanger", "soudeur", "soudeur"]).Link("soudeur");
        Assert.Equal([0, 2, 3], links.Take(3).Select(link => link.Index));
    }

    [Fact]
    public void Two_linkers_of_one_list_say_the_same()
    {
        var other = new TitleLinker(Titles);
        Assert.All(Titles, title => Assert.Equal(Linker.Link(title, 20), other.Link(title, 20)));
    }

    [Fact]
    public void Threads_change_nothing()
    {
        var together = Titles.AsParallel().AsOrdered().Select(title => Linker.Link(title)).ToArray();
        Assert.Equal(Titles.Select(title => Linker.Link(title)), together);
    }

    [Fact]
    public void No_more_than_asked_for_are_returned()
    {
        Assert.Empty(Linker.Link("vendeur", 0));
        Assert.Equal(3, Linker.Link("vendeur", 3).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => Linker.Link("vendeur", -1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("/ / ()")]
    [InlineData("de la")]
    [InlineData("h/f")]
    [InlineData("\uD800\u0000\uFFFF")]
    [InlineData("🚀🚀")]
    [InlineData("zzxqy")]
    public void Without_a_word_that_any_title_has_nothing_is_linked(string query) => Assert.Empty(Linker.Link(query));

    [Fact]
    public void A_title_of_many_words_is_read_all_the_same() => Assert.NotEmpty(Linker.Link(string.Concat(Enumerable.Repeat("vendeur de chaussures / ", 5_000))));

    [Fact]
    public void A_word_without_end_is_read_all_the_same() => Assert.NotNull(Linker.Link(new string('v', 200_000)));

    [Fact]
    public void A_list_of_nothing_links_to_nothing()
    {
        Assert.Empty(new TitleLinker([]).Link("vendeur"));
        Assert.Empty(new TitleLinker(["", " ", "de la", "\uD800"]).Link("vendeur"));
        Assert.Equal(4, new TitleLinker(["", " ", "de la", "\uD800"]).Count);
    }

    [Fact]
    public void Nothing_at_all_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new TitleLinker(null!));
        Assert.Throws<ArgumentNullException>(() => Linker.Link(null!));
    }

    private static SortedDictionary<string, double> BestByJob(string query)
    {
        var best = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var link in Linker.Link(query, Titles.Length))
        {
            var job = string.Join(' ', TitleReader.Stems(link.Title));
            best[job] = Math.Max(best.GetValueOrDefault(job), link.Similarity);
        }

        return best;
    }

    private static string SpecFolder([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Specs");
}
