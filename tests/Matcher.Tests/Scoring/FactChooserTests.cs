using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Tests.Shared;
using Matcher.Topics;
using Matcher.Trades;
using Matcher.Vectors;

namespace Matcher.Tests.Scoring;

/// <summary>Which facts earn the topics of a line, with topics made for it.</summary>
public class FactChooserTests
{
    private static readonly TopicDirectory Directory = new(TopicFile.Read(
    [
        "[gouter]", "? goûter", "= palais exercé | panel sensoriel | dégustation à l'aveugle | nez fin", "~ gourmandise avouée",
        "[brasser]", "? brasser", "= cuve matière | empâtage maîtrisé | houblonnage à cru",
    ]));

    private static readonly EngineParts Parts = EngineParts.All with { Topics = Directory, Trades = TradeDirectory.Shared.Without([.. Enumerable.Range(0, TradeDirectory.Shared.Trades.Count)]) };

    private static readonly RoleIndex Index = RoleIndex.Build(
        [RoleDocument.Parse("role", "# Zythologue\n\n## Activités principales\n- Goûter et brasser la bière ambrée\n- Goûter le millésime\n- Répondre au téléphone mural\n")], lexicon: null, Parts);

    [Fact]
    public void A_fact_earns_a_line_none_of_whose_words_it_holds()
    {
        var contribution = Line(1, "panel sensoriel");
        Assert.True(contribution.PointsMicros > 0);
        var evidence = Assert.Single(contribution.Evidence);
        Assert.Equal("panel sensoriel", evidence.Text);
        Assert.Equal("Goûter", evidence.Term);
        Assert.Empty(Line(2, "panel sensoriel").Evidence);
    }

    [Fact]
    public void More_facts_earn_more_up_to_the_turns_there_are()
    {
        string[] facts = ["panel sensoriel", "palais exercé", "nez fin", "dégustation à l'aveugle"];
        int[] matches = [.. Enumerable.Range(1, facts.Length).Select(count => Match(Line(1, string.Join('\n', facts.Take(count)))))];
        Assert.True(matches[0] < matches[1] && matches[1] < matches[2]);
        Assert.Equal(matches[2], matches[3]);
    }

    [Fact]
    public void Facts_of_one_passage_count_once() => Assert.Equal(Match(Line(1, "panel sensoriel")), Match(Line(1, "palais exercé au panel sensoriel")));

    [Fact]
    public void A_plain_fact_earns_more_than_one_in_part() => Assert.True(Match(Line(1, "gourmandise avouée")) < Match(Line(1, "palais exercé")));

    [Fact]
    public void The_passage_that_speaks_of_most_of_the_line_is_chosen_first()
    {
        // The first fact of each topic is worth most: the line that tells of both, and of beer, has it.
        var contribution = Line(0, "panel sensoriel\nempâtage maîtrisé\nbière ambrée : palais exercé et cuve matière");
        Assert.All(contribution.Evidence.Take(1), evidence => Assert.Contains("palais", evidence.Text, StringComparison.Ordinal));
        var (both, alone) = (contribution.Evidence.Where(IsOfBoth).Sum(evidence => evidence.GainMicros), contribution.Evidence.Where(evidence => !IsOfBoth(evidence)).Sum(evidence => evidence.GainMicros));
        Assert.True(both > alone);
    }

    [Fact]
    public void The_order_of_passages_changes_nothing_but_which_of_equal_ones_is_cited()
    {
        string[] lines = ["panel sensoriel", "gourmandise avouée", "bière ambrée et palais exercé", "cuve matière"];
        Assert.Equal(Match(Line(0, string.Join('\n', lines))), Match(Line(0, string.Join('\n', lines.Reverse()))));
    }

    [Fact]
    public void A_wished_fact_earns_by_its_stance_and_a_denied_one_contradicts()
    {
        var wished = Line(1, "souhaite un panel sensoriel");
        Assert.Contains(wished.Factors, factor => factor.Name == FactorName.Stance && factor.ValueMicros == StanceRates.Wished);
        var denied = Line(1, "aucun panel sensoriel");
        Assert.Equal(CriterionStatus.Contradicted, denied.Status);
        Assert.All(denied.Evidence, evidence => Assert.Equal(MatchHow.Negated, evidence.How));
        Assert.NotEqual(CriterionStatus.Contradicted, Line(1, "aucun panel sensoriel\npalais exercé").Status);
    }

    [Fact]
    public void A_fact_counts_by_its_place()
    {
        var list = Explain(1, CandidateField.Skills, "panel sensoriel");
        Assert.True(list.Factors.Single(factor => factor.Name == FactorName.Fact).ValueMicros < Micros.One);
        Assert.Equal(Match(Line(1, "panel sensoriel")), Match(list));
    }

    [Fact]
    public void The_lines_that_tell_most_stand_first_one_a_line_before_a_second()
    {
        var scorer = new Scorer(Index);
        const string Text = "bière palais exercé et mise en place avec amis cuve matière ambrée\npanel sensoriel\ngourmandise avouée\nempâtage maîtrisé ; houblonnage à cru dans la bière";
        var candidate = new Candidate("A", new Dictionary<CandidateField, string> { [CandidateField.Experience] = "Brasserie\n" + Text });
        var contribution = new Explainer(scorer).Explain(candidate, 0).Contributions[1];
        Assert.Contains(1, EvidenceOrder.Check(contribution, 1, candidate, scorer));
        Assert.Contains("palais", string.Concat(contribution.Evidence.Take(2).Select(evidence => evidence.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_tells_much_and_earned_nothing_has_its_part_in_what_others_earned()
    {
        // Four facts of one topic, three of which earn: each tells as much as the others, and the first three lines are shown.
        string[] facts = ["panel sensoriel", "palais exercé", "nez fin", "dégustation à l'aveugle"];
        var (three, four) = (Line(1, string.Join('\n', facts.Take(3))), Line(1, string.Join('\n', facts)));
        Assert.Equal(Match(three), Match(four));
        Assert.Equal(Match(four), four.Evidence.Sum(evidence => evidence.GainMicros));
        Assert.All(four.Evidence, evidence => Assert.True(evidence.GainMicros > 0));
        // A line of the headline names the topic and tells nothing of it: what was done stands before it.
        var candidate = new Candidate("A", new Dictionary<CandidateField, string> { [CandidateField.Title] = "Goûter", [CandidateField.Experience] = "Brasserie\ngoûter la bière\npanel sensoriel" });
        var explanation = new Explainer(Index).Explain(candidate, 0);
        Account.Check(explanation, candidate);
        Assert.Equal(CandidateField.Experience, explanation.Contributions[2].Evidence[0].Field);
    }

    private static bool IsOfBoth(Evidence evidence) => evidence.Text.Contains("bière", StringComparison.Ordinal) || evidence.Text.Contains("palais", StringComparison.Ordinal) || evidence.Text.Contains("cuve", StringComparison.Ordinal);

    private static int Match(Contribution contribution) => contribution.Factors.Single(factor => factor.Name == FactorName.Match).ValueMicros;

    private static Contribution Line(int line, string text) => Explain(line, CandidateField.Experience, "Brasserie\n" + text);

    // The first criterion is the title.
    private static Contribution Explain(int line, CandidateField field, string text)
    {
        var candidate = new Candidate("A", new Dictionary<CandidateField, string> { [field] = text });
        var explanation = new Explainer(Index).Explain(candidate, 0);
        Account.Check(explanation, candidate);
        return explanation.Contributions[line + 1];
    }
}
