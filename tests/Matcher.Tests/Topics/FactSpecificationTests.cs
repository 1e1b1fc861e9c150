using Matcher.Scoring;

namespace Matcher.Tests.Topics;

/// <summary>Runs the specifications of facts: which lines of a CV show what roles ask for.</summary>
public class FactSpecificationTests
{
    private static readonly FactReading Reading = new(Rows("shown.tsv").Concat(Rows("not-shown.tsv")).Concat(Rows("stances.tsv")).Select(row => row.Topic.Split(' ')[0]).Distinct(StringComparer.Ordinal).ToList());
    private static readonly Lock Gate = new();

    public static TheoryData<string, string> Shown => SpecFile.Read("shown.tsv");

    public static TheoryData<string, string> NotShown => SpecFile.Read("not-shown.tsv");

    public static TheoryData<string, string> Stances => SpecFile.Read("stances.tsv");

    [Theory]
    [MemberData(nameof(Shown))]
    public void A_line_shows_a_topic(string topic, string line) => Assert.NotEmpty(Facts(topic, line));

    [Theory]
    [MemberData(nameof(NotShown))]
    public void A_line_does_not_show_a_topic(string topic, string line) => Assert.Empty(Facts(topic, line));

    [Theory]
    [MemberData(nameof(Shown))]
    public void Accents_taken_apart_change_nothing(string topic, string line) => Assert.NotEmpty(Facts(topic, line.Normalize(System.Text.NormalizationForm.FormD)));

    [Theory]
    [MemberData(nameof(Stances))]
    public void A_fact_keeps_the_stance_of_its_words(string topic, string line)
    {
        var (id, stance) = (topic.Split(' ')[0], topic.Split(' ')[1]);
        lock (Gate)
        {
            var facts = Reading.Facts(id, SpecFile.Text(line));
            Assert.Equal(string.Equals(stance, "denied", StringComparison.Ordinal), Reading.IsDenied(id));
            if (Reading.IsDenied(id)) Assert.Empty(facts);
            else Assert.Equal(stance, facts[0].Stance.ToString(), ignoreCase: true);
        }
    }

    [Fact]
    public void A_word_between_and_a_word_alone_show_less_than_the_wording_itself()
    {
        var whole = Facts("log-gestion-stocks", "gestion des stocks")[0].Strength;
        Assert.True(Facts("log-gestion-stocks", "gestion informatisée des stocks")[0].Strength < whole);
        Assert.True(Facts("paie", "Silae")[0].Strength < Facts("paie", "gestion de la paie")[0].Strength);
    }

    [Fact]
    public void A_passage_counts_once_and_by_its_plainest_fact()
    {
        var fact = Assert.Single(Facts("log-gestion-stocks", "cariste, gestion des stocks et gestion de stock"));
        Assert.Equal(Facts("log-gestion-stocks", "gestion des stocks")[0].Strength, fact.Strength);
        Assert.Equal(2, Facts("log-gestion-stocks", "gestion des stocks\ngestion de stock").Count);
    }

    [Fact]
    public void The_plainest_facts_come_first_and_of_equal_ones_the_first()
    {
        var facts = Facts("log-gestion-stocks", "gestion informatisée des stocks\ncariste\ngestion des stocks\ngestion de stock");
        Assert.Equal([2, 3, 0, 1], facts.Select(fact => fact.Passage));
    }

    private static IEnumerable<(string Topic, string Line)> Rows(string file) => SpecFile.Read(file).Select(row => (row.Data.Item1, row.Data.Item2));

    private static IReadOnlyList<Hit> Facts(string topic, string line)
    {
        lock (Gate) return Reading.Facts(topic, SpecFile.Text(line));
    }
}
