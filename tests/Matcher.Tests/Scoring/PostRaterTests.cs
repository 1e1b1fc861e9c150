using Matcher.Careers;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Tests.Scoring;

/// <summary>What a title is worth by the post that it heads: orders that hold whatever the rates are.</summary>
public class PostRaterTests
{
    private const int Today = 2026 * 12;
    private const int Year = 12;

    private static readonly int[] YearsAgo = [1, 4, 8, 11, 20, 40];
    private static readonly int[] Lengths = [36, 24, 12, 3, 0]; // in months

    private static readonly RoleProfile Role = RoleDocument.Parse("role", "# Zythologue\n\n## Activités principales\n- Brasser\n");
    private static readonly RoleIndex Index = RoleIndex.Build([Role]);

    [Fact]
    public void A_long_post_held_today_is_worth_all()
    {
        Assert.Equal(Micros.One, Rate(Post(Today - (5 * Year), Today, isOpen: true)));
        Assert.Equal(Micros.One, Rate(Post(Today - (6 * Year), Today - Year)));
    }

    [Fact]
    public void The_longer_ago_the_less_but_never_nothing()
    {
        int[] rates = [.. YearsAgo.Select(ago => Rate(Post(Today - ((ago + 5) * Year), Today - (ago * Year))))];
        Assert.Equal(rates.OrderDescending(), rates);
        Assert.True(rates[0] > rates[1] && rates[1] > rates[2]);
        Assert.Equal(rates[^2], rates[^1]);
        Assert.True(rates[^1] > 0);
    }

    [Fact]
    public void The_shorter_the_less_but_never_nothing()
    {
        int[] rates = [.. Lengths.Select(months => Rate(Post(Today - months, Today, isOpen: true)))];
        Assert.Equal(rates.OrderDescending(), rates);
        Assert.Equal(rates[0], rates[1]);
        Assert.True(rates[1] > rates[2] && rates[2] > rates[3] && rates[4] > 0);
    }

    [Fact]
    public void A_post_told_by_its_length_alone_is_not_taken_for_an_old_one() =>
        Assert.Equal(Micros.One, Rate(Post(0, 4 * Year)));

    [Fact]
    public void An_internship_and_voluntary_work_are_worth_less_and_studies_nothing()
    {
        var work = Rate(Post(Today - (3 * Year), Today, isOpen: true));
        Assert.InRange(Rate(Post(Today - (3 * Year), Today, isOpen: true, PostKind.Internship)), 1, work - 1);
        Assert.InRange(Rate(Post(Today - (3 * Year), Today, isOpen: true, PostKind.Volunteer)), 1, work - 1);
        Assert.Equal(0, Rate(Post(Today - (3 * Year), Today, isOpen: true, PostKind.Education)));
        Assert.Equal(0, Rate(Post(Today - (3 * Year), Today, isOpen: true, PostKind.Break)));
    }

    [Fact]
    public void Without_dates_the_further_down_the_less_but_never_nothing()
    {
        var rater = new PostRater(Index);
        rater.Start();
        int[] rates = [.. Enumerable.Range(0, 6).Select(head => rater.Rate([], head * 10, opensHead: true, Today))];
        Assert.Equal(rates.OrderDescending(), rates);
        Assert.Equal(Micros.One, rates[0]);
        Assert.True(rates[1] < rates[0] && rates[^1] > 0);
        Assert.Equal(rates[^1], rater.Rate([], 55, opensHead: false, Today));
        rater.Start();
        Assert.Equal(Micros.One, rater.Rate([], 0, opensHead: true, Today));
    }

    [Fact]
    public void Each_title_is_rated_by_the_post_that_holds_it()
    {
        CandidatePost[] posts = [Post(Today - (5 * Year), Today, isOpen: true), Post(Today - (30 * Year), Today - (20 * Year)) with { FirstToken = 10, HeadEndToken = 12, EndToken = 20 }];
        var rater = new PostRater(Index);
        rater.Start();
        Assert.Equal(Micros.One, rater.Rate(posts, 1, opensHead: true, Today));
        Assert.True(rater.Rate(posts, 10, opensHead: true, Today) < Micros.One);
    }

    [Fact]
    public void Taken_out_of_the_engine_it_rates_all_posts_alike()
    {
        var rater = new PostRater(RoleIndex.Build([Role], lexicon: null, EngineParts.All with { HasRecency = false }));
        rater.Start();
        Assert.Equal(Micros.One, rater.Rate([Post(Today - (30 * Year), Today - (20 * Year))], 0, opensHead: true, Today));
    }

    private static CandidatePost Post(int from, int to, bool isOpen = false, PostKind kind = PostKind.Work) => new(0, 4, 10, from, to, isOpen, kind);

    private static int Rate(CandidatePost post)
    {
        var rater = new PostRater(Index);
        rater.Start();
        return rater.Rate([post], 0, opensHead: true, Today);
    }
}
