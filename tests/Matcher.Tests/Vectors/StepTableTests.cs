using Matcher.Vectors;

namespace Matcher.Tests.Vectors;

public class StepTableTests
{
    private const int Count = 20_000;

    [Theory]
    [InlineData(0, 300, 40)]
    [InlineData(0, 5_000, 100_000)]
    [InlineData(Count, 40, 3_000)]
    [InlineData(7, 100_000, 6)]
    public void A_step_is_found_as_a_dictionary_finds_it(int room, int runs, int stems)
    {
        var random = new Random(runs + stems);
        var table = new StepTable(room);
        var expected = new Dictionary<(int, int), int>();
        for (var i = 0; i < Count; i++)
        {
            Add(table, expected, random.Next(1, runs), random.Next(stems), i + 1);
            Assert.Equal(expected.Count, table.Count);
            Look(table, expected, (random.Next(1, runs), random.Next(stems)));
        }

        foreach (var step in expected.Keys) Look(table, expected, step);
    }

    [Fact]
    public void What_no_step_leads_from_leads_nowhere()
    {
        var table = new StepTable(0);
        table.Add(1, 63, 2);
        Assert.Equal(2, table.Find(1, 63));
        foreach (var (run, stem) in ((int, int)[])[(0, 63), (1, -1), (1, 127), (1, 62), (2, 63), (64, 63), (1_000_000, 63), (-1, 63)]) Assert.Equal(0, table.Find(run, stem));
    }

    private static void Add(StepTable table, Dictionary<(int, int), int> expected, int run, int stem, int target)
    {
        if (expected.TryAdd((run, stem), target)) table.Add(run, stem, target);
    }

    private static void Look(StepTable table, Dictionary<(int, int), int> expected, (int Run, int Stem) step) =>
        Assert.Equal(expected.GetValueOrDefault(step), table.Find(step.Run, step.Stem));
}
