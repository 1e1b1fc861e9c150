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
            var text = string.Join(random.Next(4) switch { 0 => "\r\n", 1 => ". ", 2 => " – ", _ => "\n" }, lines);
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

    [Theory]
    [InlineData("J'ai débuté en 2009 comme vendeuse pendant quatre ans. ")]
    [InlineData("- - - - | | ; . FORMATION ")]
    [InlineData("2012 2013 2014\n")]
    [InlineData("2012-2014 ; ")]
    [InlineData("Soudeur, 2012-2020\n- en 2014")]
    [InlineData("Dates\n2012\n2014\n")]
    [InlineData("six ans ")]
    public void Long_texts_are_read_to_their_end(string piece)
    {
        // A reader whose time does not grow with the length alone would not come to the end of this.
        var reader = new CareerReader(ReferenceDate.Shipped);
        reader.Read(new Candidate("A", new Dictionary<CandidateField, string> { [CandidateField.Text] = string.Concat(Enumerable.Repeat(piece, 50_000)) + "\nSoudeur, 2010-2014" }).View());
        Assert.True(reader.Posts[^1].End > piece.Length * 40_000);
    }

    [Fact]
    public void Reading_careers_in_prose_allocates_nothing()
    {
        var reader = new CareerReader(ReferenceDate.Shipped);
        var view = new Candidate("A", new Dictionary<CandidateField, string> { [CandidateField.Text] = "EXPÉRIENCE : j'ai débuté en 2009 comme vendeuse pendant six ans. De 2015 à 2019, gérante. FORMATION : CAP, 2006-2008\nDates  2019 – 2021\nFonction  Juriste" }).View();
        reader.Read(view);
        Assert.Equal(4, reader.Posts.Length);
        var before = GC.GetAllocatedBytesForCurrentThread();
        reader.Read(view);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
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
