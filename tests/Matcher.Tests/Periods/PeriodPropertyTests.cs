using System.Text;
using Matcher.Periods;

namespace Matcher.Tests.Periods;

/// <summary>What holds of every text.</summary>
public class PeriodPropertyTests
{
    private static readonly string[] Pieces =
    [
        "2012", "2016", "12", "03", "3", "'09", "99", "mars", "sept.", "ÉTÉ", "été", "e\u0301te\u0301", "à", "a\u0300", "depuis", "de", "du", "entre", "et", "-", "–", "→", "/", ".", ",", "(", ")", "\n", "\r\n",
        "aujourd’hui", "present", "en cours", "à ce jour", "ans", "mois", "6", "1er", "Windows", "postes", "technicien", "\u00A0", "\u00AD", "\u200B", "…", "|", "fin", "mi", "x", "20120", "٣", "\0", "1 900",
    ];

    public static TheoryData<string, string> Rows => SpecFile.Read("periods.tsv");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Decomposed_accents_change_nothing(string text, string periods)
    {
        _ = periods;
        Assert.Equal(Months(SpecFile.Text(text)), Months(Decompose(SpecFile.Text(text))));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Windows_line_ends_change_nothing(string text, string periods)
    {
        _ = periods;
        Assert.Equal(Months(SpecFile.Text(text)), Months(SpecFile.Text(text).ReplaceLineEndings("\r\n")));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Capitals_lose_no_span(string text, string periods)
    {
        _ = periods;
        // A lone year before a word in small letters may be a quantity: capitals leave that open.
        Assert.Equal(Spans(SpecFile.Text(text)), Spans(SpecFile.Text(text).ToUpperInvariant()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_pieces_in_any_order_give_whole_periods_that_follow_one_another(int seed)
    {
        var random = new Random(seed);
        var reader = new PeriodReader();
        var today = ReferenceDate.Shipped.End;
        var found = 0;
        for (var round = 0; round < 4000; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(1, 24); i > 0; i--) text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? "" : " ");
            var bytes = Encoding.UTF8.GetBytes(text.ToString());
            if (random.Next(4) == 0) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var end = 0;
            foreach (var period in reader.Read(bytes, today))
            {
                found++;
                Assert.True(period.Start >= end && period.Length > 0 && period.End <= bytes.Length);
                Assert.InRange(period.Months, 1, 100 * 12);
                Assert.Equal(period.Kind == PeriodKind.Duration, period.From == 0);
                end = period.End;
            }
        }

        Assert.True(found > 1000);
    }

    [Fact]
    public void Reading_again_allocates_nothing()
    {
        var reader = new PeriodReader();
        var text = Encoding.UTF8.GetBytes(string.Join('\n', Rows.Select(row => SpecFile.Text(row.Data.Item1))));
        var first = reader.Read(text, ReferenceDate.Shipped.End).Length;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = reader.Read(text, ReferenceDate.Shipped.End).Length;
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(first, again);
    }

    [Fact]
    public void Another_today_moves_the_end_of_what_goes_on_and_nothing_else()
    {
        var text = "2012-2016\ndepuis 2019\ndepuis 6 ans"u8;
        var shipped = new PeriodReader().Read(text, ReferenceDate.Shipped.End).ToArray();
        var later = new PeriodReader().Read(text, ReferenceDate.Shipped.End + 5).ToArray();
        Assert.Equal([48, 78, 72], shipped.Select(period => period.Months));
        Assert.Equal([48, 83, 72], later.Select(period => period.Months));
        Assert.Equal(later, shipped.Select(period => period.Until(ReferenceDate.Shipped.End, ReferenceDate.Shipped.End + 5)));
    }

    [Theory]
    [InlineData(1939, 1)]
    [InlineData(2050, 1)]
    [InlineData(2025, 0)]
    [InlineData(2025, 13)]
    public void A_month_out_of_range_is_no_reference(int year, int month) => Assert.Throws<ArgumentOutOfRangeException>(() => new ReferenceDate(year, month));

    private static List<(PeriodKind, int, int)> Months(string text)
    {
        var months = new List<(PeriodKind, int, int)>();
        foreach (var period in new PeriodReader().Read(Encoding.UTF8.GetBytes(text), ReferenceDate.Shipped.End)) months.Add((period.Kind, period.From, period.To));
        return months;
    }

    private static List<(PeriodKind, int, int)> Spans(string text) => Months(text).FindAll(period => period.Item1 is not (PeriodKind.Date or PeriodKind.Duration));

    // By a table of our own: normalization depends on how the machine is set up.
    private static string Decompose(string text)
    {
        var decomposed = new StringBuilder();
        foreach (var letter in text)
        {
            decomposed.Append(letter switch
            {
                'é' => "e\u0301", 'É' => "E\u0301", 'è' => "e\u0300", 'à' => "a\u0300", 'À' => "A\u0300", 'û' => "u\u0302", 'ô' => "o\u0302", 'ç' => "c\u0327", _ => letter.ToString(),
            });
        }

        return decomposed.ToString();
    }
}
