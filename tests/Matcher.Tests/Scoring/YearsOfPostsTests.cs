using Matcher.Candidates;
using Matcher.Careers;
using Matcher.Explanations;
using Matcher.Messages;
using Matcher.Periods;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Tests.Shared;
using Matcher.Vectors;

namespace Matcher.Tests.Scoring;

/// <summary>How the dates of posts stand in for declared years, and what is said where the two part.</summary>
public class YearsOfPostsTests
{
    private const string Role =
        """
        Le chef de cuisine dirige la brigade d'un restaurant.

        ## Activités principales
        - Élaborer la carte et les menus

        ## Diplômes requis
        CAP de cuisine avec 5 ans d'expérience

        ## Expérience
        - 6 ans d'expérience
        """;

    private static readonly RoleIndex Index = RoleIndex.Build([RoleDocument.Parse("chef", Role)], today: new ReferenceDate(2025, 12));

    [Fact]
    public void Dates_earn_what_the_same_declared_years_earn()
    {
        var dated = Explain((CandidateField.Experience, "Commis, 2010-2013"));
        var declared = Explain((CandidateField.Experience, "Commis"), (CandidateField.Years, "3"));
        Assert.Equal(Experience(declared).PointsMicros, Experience(dated).PointsMicros);
        Assert.True(Experience(dated).PointsMicros > 0);
        Assert.Equal(CandidateField.Years, Assert.Single(Experience(declared).Evidence).Field);
    }

    [Fact]
    public void The_dates_of_each_post_of_work_are_cited_for_their_part()
    {
        var experience = Experience(Explain((CandidateField.Experience, "Chef de partie, 2012-2014\n- menus\nCommis, de 2010 à 2011\nStage, 2009")));
        Assert.Equal(["2012-2014", "de 2010 à 2011"], experience.Evidence.Select(evidence => evidence.Text));
        Assert.All(experience.Evidence, evidence => Assert.Equal(MatchHow.Years, evidence.How));
        Assert.InRange(experience.Evidence[0].GainMicros - (2 * experience.Evidence[1].GainMicros), -2, 2);
    }

    [Fact]
    public void Posts_held_at_once_are_counted_once_and_all_cited()
    {
        var once = Experience(Explain((CandidateField.Experience, "Traiteur, 2010-2013")));
        var twice = Experience(Explain((CandidateField.Experience, "Chef de partie, 2010-2013\nTraiteur, 2010-2013")));
        Assert.Equal(Match(once), Match(twice));
        Assert.Equal(2, twice.Evidence.Count);
    }

    [Fact]
    public void Declared_years_stand_whatever_the_dates_say()
    {
        var declared = Explain((CandidateField.Experience, "Commis, 2000-2025"), (CandidateField.Years, "3"));
        Assert.Equal(Match(Experience(Explain((CandidateField.Years, "3")))), Match(Experience(declared)));
        Assert.Equal(CandidateField.Years, Assert.Single(Experience(declared).Evidence).Field);
    }

    [Fact]
    public void Dates_serve_the_experience_that_a_diploma_line_asks_for()
    {
        var education = (CandidateField.Education, "CAP cuisine, 2009");
        var diploma = Explain(education, (CandidateField.Experience, "Commis, 2010-2016")).Contributions.Single(c => c.Criterion.Kind == CriterionKind.Diploma);
        var without = Explain(education, (CandidateField.Experience, "Commis")).Contributions.Single(c => c.Criterion.Kind == CriterionKind.Diploma);
        Assert.Equal(1_000_000, diploma.Factors.Single(factor => factor.Name == FactorName.Experience).ValueMicros);
        Assert.True(without.PointsMicros < diploma.PointsMicros);
    }

    [Theory]
    [InlineData("12", "Commis, 2010-2016", true)]
    [InlineData("3", "Commis, 2010-2016", false)] // three years apart: not more than three
    [InlineData("2", "Commis, 2010-2016", true)]
    [InlineData("20", "Commis, 2010-2023", false)] // seven years apart, of twenty
    [InlineData("20", "Commis, 2010-2021", true)]
    [InlineData("12", "Commis", false)]
    [InlineData("", "Commis, 2010-2016", false)]
    public void Declared_years_far_from_the_dates_are_flagged(string years, string experience, bool isFlagged)
    {
        var explanation = Explain((CandidateField.Experience, experience), (CandidateField.Years, years));
        Assert.Equal(isFlagged, explanation.Flags.Any(flag => flag.Code == "years-mismatch"));
    }

    [Theory]
    [InlineData(MessageLanguage.French, "12 ans d'expérience déclarés, 6,5 d'après les dates des postes")]
    [InlineData(MessageLanguage.English, "12 years of experience declared, 6.5 by the dates of the posts")]
    public void The_flag_tells_both_numbers(MessageLanguage language, string detail)
    {
        var candidate = Candidate((CandidateField.Experience, "Commis, 01/2010 – 06/2016"), (CandidateField.Years, "12"));
        Assert.Equal(detail, new Explainer(Index, language).Explain(candidate, 0).Flags.Single(flag => flag.Code == "years-mismatch").Detail);
        Assert.Equal(detail, CandidateReading.Read(candidate, language).Flags.Single(flag => flag.Code == "years-mismatch").Detail);
    }

    [Fact]
    public void The_month_that_is_today_belongs_to_the_index()
    {
        var later = RoleIndex.Build([RoleDocument.Parse("chef", Role)], today: new ReferenceDate(2027, 12));
        var candidate = Candidate((CandidateField.Experience, "Commis depuis janvier 2024"));
        var (now, then) = (Experience(new Explainer(Index).Explain(candidate, 0)), Experience(new Explainer(later).Explain(candidate, 0)));
        Assert.InRange(then.Evidence.Single().GainMicros - (2 * now.Evidence.Single().GainMicros), -2, 2);
        Assert.Equal(2.0m, CandidateReading.Read(candidate, today: Index.Today).YearsOfPosts);
    }

    [Fact]
    public void Each_dated_post_is_known_to_the_scorer_by_its_words()
    {
        const string Experience = "Le Grand Large, Brest\nChef de partie, 2012-2014\n- carte et menus\nChez Rosa, Quimper\nCommis depuis 2015\n- plonge";
        var view = Candidate((CandidateField.Title, "Chef"), (CandidateField.Experience, Experience), (CandidateField.Skills, "menus")).View();
        var tokens = new CandidateTokens(Index);
        tokens.Read(view);
        Assert.Equal(2, tokens.Posts.Length);
        var (first, second) = (tokens.Posts[0], tokens.Posts[1]);
        Assert.Equal((CandidateField.Experience, "Le ".Length), (tokens.Tokens[first.FirstToken].Field, tokens.Tokens[first.FirstToken].Start));
        Assert.Equal(Place.Experience, tokens.Tokens[first.HeadEndToken].Place);
        Assert.Equal(first.EndToken, second.FirstToken);
        Assert.Equal(CandidateField.Skills, tokens.Tokens[second.EndToken].Field);
        Assert.Equal((24, false, PostKind.Work), (first.Months, first.IsOpen, first.Kind));
        Assert.Equal((126, true), (second.Months, second.IsOpen));
        Assert.Equal(Index.Today.Year, (second.ToMonth - 1) / 12);
    }

    private static Contribution Experience(Explanation explanation) => explanation.Contributions.Single(c => c.Criterion.Kind == CriterionKind.Experience);

    // What the years themselves earn: the trade of the posts counts beside it.
    private static int Match(Contribution contribution) => contribution.Factors.Single(factor => factor.Name == FactorName.Match).ValueMicros;

    private static Candidate Candidate(params (CandidateField Field, string Text)[] fields) => new("A", fields.ToDictionary(field => field.Field, field => field.Text));

    private static Explanation Explain(params (CandidateField Field, string Text)[] fields)
    {
        var candidate = Candidate(fields);
        var explanation = new Explainer(Index).Explain(candidate, 0);
        Account.Check(explanation, candidate);
        return explanation;
    }
}
