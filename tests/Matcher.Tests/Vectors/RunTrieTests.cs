using Matcher.Roles;
using Matcher.Tests.Shared;
using Matcher.Vectors;

namespace Matcher.Tests.Vectors;

/// <summary>The runs laid out for the cache are those of the vocabulary.</summary>
public class RunTrieTests
{
    private static readonly RunUses[] Kinds = [RunUses.Terms, RunUses.Work, RunUses.Facts, RunUses.Terms | RunUses.Facts, RunUses.Terms | RunUses.Work | RunUses.Facts];

    [Fact]
    public void The_runs_of_an_index_are_those_of_its_vocabulary()
    {
        var index = RoleIndex.Build(RoleDocument.ReadPath(TestFiles.Project("seeds")));
        var titles = TitleVocabulary.Of(index.Parts.Trades, index.Lexicon).Trie;
        var (found, longest) = (0, 0);
        for (var node = 0; node < index.Titles.Work.Nodes; node++)
        {
            if (!index.Titles.Work.Has(node)) continue;
            var stems = new int[titles.Length(node)];
            titles.Path(node, stems);
            Assert.Equal(index.Titles.Work[node].ToArray(), index.Runs.Work(Walk(index.Runs, stems, RunUses.Work), out _).ToArray());
            (found, longest) = (found + index.Titles.Work[node].Length, Math.Max(longest, stems.Length));
        }

        // Of a wording that shows a topic more than once, the plainest holds.
        var (runs, shown) = index.Topics.Facts;
        var facts = Enumerable.Range(0, runs.Count).GroupBy(run => string.Join(' ', runs[run].ToArray()), StringComparer.Ordinal).ToList();
        foreach (var wording in facts)
        {
            var expected = wording.GroupBy(run => shown[run].Shown, run => shown[run].Strength).Select(topic => new FactUse(topic.Key, topic.Max()));
            Assert.Equal(expected, index.Runs.Facts(Walk(index.Runs, runs[wording.First()].ToArray(), RunUses.Facts)).ToArray());
        }

        Assert.True(found > 100 && facts.Count > 100 && longest > 2, "The roles must have work and topics, or this test says nothing.");
        Assert.Equal(found, index.Runs.WorkCount);
    }

    // Few stems: long runs that begin alike. Many: more than sixteen steps after one run; more than sixty-four share the bits of a filter.
    [Theory]
    [InlineData(5, 300, 6)]
    [InlineData(60, 1_500, 3)]
    [InlineData(130, 3_000, 2)]
    public void Every_run_with_a_use_is_found_step_by_step_and_no_other(int stems, int count, int longest)
    {
        var random = new Random(stems);
        var list = new RunList();
        for (var i = 0; i < count; i++) list.Add([.. Enumerable.Range(0, random.Next(1, longest + 1)).Select(_ => random.Next(stems))]);
        var layout = new RunLayout(list, stems);
        var uses = new Uses(layout.Count);
        uses.Fill(random);
        var runs = uses.Runs(layout);
        var known = Runs(layout);
        for (var i = 0; i < count; i++) Assert.Equal(list[i].ToArray(), known[layout.Nodes[i] - 1].Stems);
        var nodes = known.ToDictionary(run => string.Join(' ', run.Stems), run => run.Node, StringComparer.Ordinal);
        var below = uses.Below(layout);
        var served = uses.Served(layout);
        foreach (var (node, path) in known)
        {
            uses.Check(runs, path, below[node], node);
            if (Walk(runs, path, RunUses.Facts) is not (> 0 and var run)) continue;
            for (var role = 0; role < 64; role++) Assert.Equal((served[node] & RoleBits.Of(role)) != 0, runs.ServesFacts(run, RoleBits.Of(role)));
        }


        var (found, missed) = (0, 0);
        for (var i = 0; i < 5_000; i++)
        {
            int[] path = [.. Enumerable.Range(0, random.Next(1, longest + 1)).Select(_ => random.Next(-1, stems + 2))];
            var isKnown = nodes.ContainsKey(string.Join(' ', path));
            if (!isKnown) Assert.DoesNotContain(Kinds, kind => Walk(runs, path, kind) != 0);
            found += isKnown ? 1 : 0;
            missed += isKnown ? 0 : 1;
        }

        Assert.True(found > 50 && missed > 50, $"Random walks must find runs and miss others, or this test says nothing: {found}, {missed}.");
        Assert.Equal(uses.Work.Values.Sum(list => list.Count), runs.WorkCount);
    }

    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(64)]
    [InlineData(70_000)]
    public void However_many_steps_follow_a_run_each_is_found(int steps)
    {
        var list = new RunList();
        for (var i = 0; i < steps; i++) list.Add([0, 1 + (i * 7919 % steps)]);
        var layout = new RunLayout(list, steps + 1);
        var nodes = layout.Nodes;
        var uses = new Uses(layout.Count);
        foreach (var node in nodes) uses.Facts[node] = [new FactUse(node, 1)];
        var runs = uses.Runs(layout);
        var run = runs.Start(0, RunUses.Facts);
        var last = layout.Last;
        foreach (var node in nodes)
        {
            var stem = last[node];
            Assert.Equal(node, runs.Facts(runs.Next(run, stem, RunUses.Facts))[0].Shown);
            Assert.Equal(0, runs.Next(run, stem, RunUses.Work));
        }

        Assert.Equal(0, runs.Next(run, 0, RunUses.Facts));
        Assert.Equal(0, runs.Next(run, -1, RunUses.Facts));
        Assert.Equal(0, runs.Next(run, steps + 1, RunUses.Facts));
    }

    private static List<(int Node, int[] Stems)> Runs(RunLayout layout)
    {
        var (parents, last) = (layout.Parents, layout.Last);
        var stems = new int[parents.Length][];
        stems[0] = [];
        for (var node = 1; node < stems.Length; node++) stems[node] = [.. stems[parents[node]], last[node]];
        return [.. stems.Select((path, node) => (node, path)).Skip(1)];
    }

    private static int Walk(RunTrie runs, int[] stems, RunUses use)
    {
        var run = runs.Start(stems[0], use);
        for (var i = 1; i < stems.Length && run != 0; i++) run = runs.Next(run, stems[i], use);
        return run;
    }

    private static void AssertUses<T>(List<T>? expected, T[] found) => Assert.Equal(expected ?? [], found);

    /// <summary>What the nodes of a vocabulary are of use for.</summary>
    private sealed class Uses(int count)
    {
        public Dictionary<int, List<Posting>> Postings { get; } = [];

        public Dictionary<int, List<WorkUse>> Work { get; } = [];

        public Dictionary<int, List<FactUse>> Facts { get; } = [];

        public RunTrie Runs(RunLayout layout) => new(layout, Lists(Postings), Lists(Work), Lists(Facts), [.. Enumerable.Range(0, count).Select(RoleBits.Of)]);

        // The roles that a run, and those that go on from it, may show something to: here each fact is of the topic of its node's number.
        public ulong[] Served(RunLayout layout)
        {
            var served = new ulong[count];
            foreach (var start in Facts.Keys)
            {
                for (var node = start; node != 0; node = layout.Parents[node]) served[node] |= RoleBits.Of(start);
            }

            return served;
        }

        public List<Posting>? PostingsOf(int node) => Postings.GetValueOrDefault(node);

        public List<WorkUse>? WorkOf(int node) => Work.GetValueOrDefault(node);

        public List<FactUse>? FactsOf(int node) => Facts.GetValueOrDefault(node);

        public void Fill(Random random)
        {
            for (var node = 1; node < count; node++)
            {
                if (random.Next(3) == 0) Postings[node] = [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => new Posting(node, i, MatchHow.Inflected))];
                if (random.Next(4) == 0) Work[node] = [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => new WorkUse(i, IsOwn: true, node))];
                if (random.Next(4) == 0) Facts[node] = [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => new FactUse(node, i))];
            }
        }

        // As many entries as there are, node after node from the last: a list keeps its own order.
        private NodeLists<T> Lists<T>(Dictionary<int, List<T>> lists)
            where T : struct
        {
            var builder = new NodeListBuilder<T>(0, 0);
            foreach (var (node, entries) in lists.Reverse())
            {
                foreach (var entry in entries) builder.Add(node, entry);
            }

            return builder.Complete(count);
        }

        // What a run is of use for, and all those that go on from it.
        public RunUses[] Below(RunLayout layout)
        {
            var parents = layout.Parents;
            var below = new RunUses[count];
            for (var start = 1; start < count; start++)
            {
                for (var node = start; node != 0; node = parents[node]) below[node] |= Of(start);
            }

            return below;
        }

        private RunUses Of(int node) => (Postings.ContainsKey(node) ? RunUses.Terms : 0) | (Work.ContainsKey(node) ? RunUses.Work : 0) | (Facts.ContainsKey(node) ? RunUses.Facts : 0);

        public void Check(RunTrie runs, int[] path, RunUses below, int node)
        {
            foreach (var kind in Kinds)
            {
                var run = Walk(runs, path, kind);
                Assert.Equal((below & kind) != 0, run != 0);
                if (run == 0) continue;
                AssertUses(PostingsOf(node), runs.Postings(run).ToArray());
                AssertUses(WorkOf(node), runs.Work(run, out _).ToArray());
                AssertUses(FactsOf(node), runs.Facts(run).ToArray());
            }
        }
    }
}
