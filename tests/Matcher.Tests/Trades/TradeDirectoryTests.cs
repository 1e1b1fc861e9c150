using Matcher.Text;
using Matcher.Trades;

namespace Matcher.Tests.Trades;

public class TradeDirectoryTests
{
    private static readonly TradeDirectory Directory = TradeDirectory.Shared;

    public static TheoryData<string, string> SameJob => SpecFile.Read("same-job.tsv");

    public static TheoryData<string, string> OtherJob => SpecFile.Read("other-job.tsv");

    [Theory]
    [MemberData(nameof(SameJob))]
    public void Two_titles_name_the_same_job(string one, string other)
    {
        Assert.True(Directory.Find(one) >= 0, $"'{one}' is not known");
        Assert.Equal(Id(other), Id(one));
    }

    [Theory]
    [MemberData(nameof(OtherJob))]
    public void Two_titles_name_two_jobs(string one, string other)
    {
        Assert.True(Directory.Find(one) >= 0, $"'{one}' is not known");
        Assert.True(Directory.Find(other) >= 0, $"'{other}' is not known");
        Assert.NotEqual(Id(other), Id(one));
    }

    [Fact]
    public void The_directory_covers_the_trades() => Assert.True(Directory.Trades.Count > 1300 && Directory.Titles.Count > 17_000, $"{Directory.Trades.Count} families, {Directory.Titles.Count} titles");

    [Fact]
    public void Every_family_has_titles_neighbours_and_words_of_its_work() =>
        Assert.All(Directory.Trades, trade =>
        {
            Assert.True(trade.Titles.Count >= 1, trade.Id);
            Assert.True(trade.Neighbours.Count >= 1, trade.Id);
            Assert.True(trade.Vocabulary.Count >= 5, trade.Id);
        });

    [Fact]
    public void A_directory_can_do_without_titles()
    {
        var without = Directory.Without(new HashSet<string>([FrenchAnalyzer.Key("boulanger"), FrenchAnalyzer.Key("directeur technique")], StringComparer.Ordinal));
        Assert.False(without.Titles.ContainsKey(FrenchAnalyzer.Key("boulanger")));
        Assert.False(without.Ambiguous.ContainsKey(FrenchAnalyzer.Key("directeur technique")));
        Assert.Equal(Directory.Titles.Count, without.Titles.Count + 1 + (Directory.Titles.ContainsKey(FrenchAnalyzer.Key("directeur technique")) ? 1 : 0));
        Assert.Equal(Directory.Trades.Count, without.Trades.Count);
    }

    [Fact]
    public void Every_neighbour_is_a_family()
    {
        var ids = Directory.Trades.Select(trade => trade.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Directory.Trades.SelectMany(trade => trade.Neighbours.Keys.Where(id => !ids.Contains(id)).Select(id => $"{trade.Id} ~ {id}")));
    }

    [Fact]
    public void A_title_that_may_name_several_jobs_is_more_than_a_rank()
    {
        Assert.True(Directory.Ambiguous.Count > 500, $"{Directory.Ambiguous.Count}");
        Assert.DoesNotContain(Directory.Ambiguous.Keys, RankWords.All.Contains);
        Assert.All(Directory.Ambiguous, title => Assert.True(title.Value.Count > 0 && title.Value.Distinct().Count() == title.Value.Count && title.Value.TrueForAll(family => family >= 0 && family < Directory.Trades.Count), title.Key));
    }

    [Fact]
    public void A_title_that_two_families_list_is_marked_ambiguous_in_both()
    {
        var listed = Directory.Trades.Index()
            .SelectMany(trade => trade.Item.Titles.Concat(trade.Item.Specialties).Select(title => (Key: FrenchAnalyzer.Key(title), trade.Index)))
            .Where(title => !RankWords.All.Contains(title.Key))
            .Distinct()
            .GroupBy(title => title.Key, title => title.Index, StringComparer.Ordinal);
        Assert.Empty(listed
            .Where(families => families.Count() > 1 && !families.All(family => Directory.Ambiguous.GetValueOrDefault(families.Key)?.Contains(family) == true))
            .Select(families => $"{families.Key}: {string.Join(", ", families.Select(family => Directory.Trades[family].Id))}"));
    }

    // "Fil d'or" reads as any "fil", "or" as nothing.
    [Fact]
    public void Titles_and_words_of_the_work_are_read_as_they_are_meant() =>
        Assert.Empty(Directory.Trades
            .SelectMany(trade => trade.Titles.Concat(trade.Specialties).Concat(trade.Ambiguous).Concat(trade.Vocabulary).Where(IsLost).Select(text => $"{trade.Id}: {text}")));

    [Fact]
    public void Names_of_ranks_alone_are_no_titles_even_where_a_family_lists_them() =>
        Assert.DoesNotContain(Directory.Titles.Keys, RankWords.All.Contains);

    [Theory]
    [InlineData("directeur technique", "informatique")]
    [InlineData("directeur technique", "spectacle")]
    [InlineData("directeur technique", "btp")]
    [InlineData("chef de dépôt", "transport")]
    [InlineData("chef de dépôt", "logistique")]
    [InlineData("chef de dépôt", "commerce")]
    public void An_ambiguous_title_names_jobs_of_several_subjects(string title, string domain) =>
        Assert.Contains(Directory.Ambiguous[FrenchAnalyzer.Key(title)], family => Directory.Trades[family].Domain == domain);

    [Fact]
    public void Domains_are_of_a_closed_list()
    {
        string[] known =
        [
            "informatique", "telecoms", "finance", "banque", "assurance", "rh", "achats", "logistique", "transport", "commerce", "marketing", "communication", "qualite", "hse", "industrie",
            "maintenance", "energie", "btp", "immobilier", "agriculture", "environnement", "alimentaire", "sante", "social", "petite-enfance", "education", "recherche", "juridique",
            "administration", "securite", "defense", "hotellerie", "restauration", "tourisme", "sport", "culture", "spectacle", "media", "artisanat", "mode", "beaute", "services", "nettoyage", "direction",
        ];
        Assert.Empty(Directory.Trades.Select(trade => trade.Domain).Distinct(StringComparer.Ordinal).Except(known, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("responsable")]
    [InlineData("Directrice")]
    [InlineData("chef")]
    [InlineData("manager")]
    [InlineData("technicienne")]
    public void A_word_of_rank_alone_names_no_job(string word) => Assert.Equal(-1, Directory.Find(word));

    [Fact]
    public void A_title_of_two_things_names_the_job_that_holds_most_of_it() =>
        Assert.Equal("directeur-des-infrastructures-informatiques", Id("directeur de la production et des infrastructures informatiques"));

    [Fact]
    public void A_relation_lies_between_0_and_1_and_is_1_for_the_job_itself_alone()
    {
        var job = Directory.Find("responsable logistique");
        var relations = Directory.Relations.Of(job);
        Assert.Equal(1, relations[job]);
        Assert.All(Enumerable.Range(0, relations.Length).Where(i => i != job), i => Assert.InRange(relations[i], 0, 0.95));
        Assert.True(relations[Directory.Find("responsable d'entrepôt")] > 0.5);
        Assert.Equal(0, relations[Directory.Find("boulanger")]);
    }

    [Fact]
    public void Neighbours_are_so_both_ways()
    {
        for (var job = 0; job < Directory.Trades.Count; job += 50)
        {
            foreach (var (id, strength) in Directory.Trades[job].Neighbours)
            {
                var other = Enumerable.Range(0, Directory.Trades.Count).First(i => Directory.Trades[i].Id == id);
                Assert.True(Directory.Relations.Of(other)[job] >= strength, $"{id} ~ {Directory.Trades[job].Id}");
            }
        }
    }

    [Theory]
    [InlineData("infrastructure director", "head of infrastructure")]
    [InlineData("director of engineering", "head of engineering")]
    public void English_says_a_title_in_several_orders(string one, string other) => Assert.Equal(Id(other), Id(one));

    [Theory]
    [InlineData("= titre sans famille")]
    [InlineData("[a] F1201 chieftain btp")]
    [InlineData("[a] F1201 manager")]
    public void A_line_that_reads_otherwise_is_refused(string line) => Assert.Throws<FormatException>(() => TradeFile.Read([line]).ToList());

    [Fact]
    public void A_neighbour_needs_a_strength() => Assert.Throws<FormatException>(() => TradeFile.Read(["[a] F1201 manager btp", "~ b"]).ToList());

    private static bool IsLost(string text) => FrenchAnalyzer.Analyze(text) switch
    {
        [] => true,
        [{ Token.Protected: false }] => text.Split([' ', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Any(part => !SmallWords.Contains(part) && FrenchAnalyzer.Analyze(part).Count == 0),
        _ => false,
    };

    private static string Id(string title) => Directory.Find(title) is >= 0 and var found ? Directory.Trades[found].Id : $"? {title}";
}
