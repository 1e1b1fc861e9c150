using System.Globalization;
using Matcher.Candidates;
using Matcher.Careers;
using Matcher.Periods;

namespace Matcher.Tests.Careers;

/// <summary>What holds of every career.</summary>
public class CareerPropertyTests
{
    private static readonly string[] Titles = ["Soudeur", "Infirmière, CHU", "Chargée d'études | Lyon", "Stage", "Bénévole", "DAF – Groupe Nord", "- vendeuse", "Formation", "2000 postes"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_total_is_at_most_the_span_and_the_order_of_posts_is_nothing_to_it(int seed)
    {
        var random = new Random(seed);
        var counted = 0;
        for (var round = 0; round < 500; round++)
        {
            var posts = Enumerable.Range(0, random.Next(1, 8)).Select(_ => Line(random)).ToArray();
            var told = Read(string.Join('\n', posts));
            random.Shuffle(posts);
            var shuffled = Read(string.Join('\n', posts));
            Assert.Equal(told.Months, shuffled.Months);
            Assert.Equal(told.InternshipMonths, shuffled.InternshipMonths);
            var work = told.Posts.ToArray().Where(post => post.Kind == PostKind.Work).ToList();
            if (work.Count == 0) continue;
            counted++;
            Assert.InRange(told.Months, work.Max(post => post.Period.Months), work.Max(post => post.Period.To) - work.Min(post => post.Period.From));
        }

        Assert.True(counted > 300);
    }

    [Theory]
    [InlineData(7)]
    public void Any_lines_in_any_order_give_whole_posts(int seed)
    {
        var random = new Random(seed);
        var found = 0;
        for (var round = 0; round < 1000; round++)
        {
            var lines = Enumerable.Range(0, random.Next(1, 14)).Select(_ => random.Next(3) switch { 0 => Line(random), 1 => Titles[random.Next(Titles.Length)], _ => random.Next(2) == 0 ? "" : "2012 –" });
            var text = string.Join(random.Next(2) == 0 ? "\n" : "\r\n", lines);
            var length = System.Text.Encoding.UTF8.GetByteCount(text);
            var last = 0;
            foreach (var post in Read(text).Posts)
            {
                found++;
                Assert.True(post.Start >= last && post.HeadEnd > post.Start && post.End >= post.HeadEnd && post.End <= length);
                Assert.InRange(post.Period.Start, post.Start, post.HeadEnd);
                last = post.Start;
            }
        }

        Assert.True(found > 500);
    }

    [Fact]
    public void Reading_again_allocates_nothing()
    {
        var reader = new CareerReader(ReferenceDate.Shipped);
        var view = new Candidate("A", new Dictionary<CandidateField, string> { [CandidateField.Experience] = "Soudeur, 2012-2016\n- tôles\nStages\nAtelier, 2011", [CandidateField.Text] = "Expérience\nGrutier, depuis 2016" }).View();
        reader.Read(view);
        var months = reader.Months;
        var before = GC.GetAllocatedBytesForCurrentThread();
        reader.Read(view);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(months, reader.Months);
    }

    private static string Line(Random random)
    {
        var from = random.Next(1985, 2024);
        var to = from + random.Next(0, 2025 - from);
        var dates = random.Next(4) switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"{from}-{to}"),
            1 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 13):00}/{from} – 12/{to}"),
            2 => string.Create(CultureInfo.InvariantCulture, $"depuis {from}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"mars {from} à aujourd'hui"),
        };
        return random.Next(2) == 0 ? $"{Titles[random.Next(6)]}, {dates}" : $"{dates} : {Titles[random.Next(6)]}";
    }

    private static CareerReader Read(string text)
    {
        var reader = new CareerReader(ReferenceDate.Shipped);
        reader.Read(new Candidate("A", new Dictionary<CandidateField, string> { [CandidateField.Experience] = text }).View());
        return reader;
    }
}
