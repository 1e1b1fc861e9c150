namespace Matcher.Vectors;

/// <summary>The nodes of a list of runs and of all that they begin with: numbered in the order of their stems, each after the one it goes on from.</summary>
internal sealed class RunLayout
{
    /// <summary>Lays out the runs.</summary>
    /// <param name="runs">The runs, of one stem at least; the same may stand there many times.</param>
    /// <param name="stems">How many stems there are.</param>
    public RunLayout(RunList runs, int stems)
    {
        Stems = stems;
        var sorted = runs.Sorted(stems);
        var shared = new byte[sorted.Length]; // how many stems each has in common with the one before it
        var count = 1;
        for (var i = 0; i < sorted.Length; i++)
        {
            var run = runs[sorted[i]];
            if (i > 0) shared[i] = (byte)Common(run, runs[sorted[i - 1]]);
            count += run.Length - shared[i];
        }

        (Parents, Last, Nodes) = (new int[count], new int[count], new int[sorted.Length]);
        var path = new int[runs.Longest + 1]; // of the run before, with its beginnings; the first is that of no stem
        var node = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            var run = runs[sorted[i]];
            for (var depth = (int)shared[i]; depth < run.Length; depth++)
            {
                path[depth + 1] = ++node;
                (Parents[node], Last[node]) = (path[depth], run[depth]);
            }

            Nodes[sorted[i]] = path[run.Length];
        }
    }

    /// <summary>How many nodes there are; node 0 stands for no run.</summary>
    public int Count => Parents.Length;

    /// <summary>How many stems there are.</summary>
    public int Stems { get; }

    /// <summary>By node: the one it goes on from.</summary>
    public int[] Parents { get; }

    /// <summary>By node: its last stem.</summary>
    public int[] Last { get; }

    /// <summary>By run of the list: its node.</summary>
    public int[] Nodes { get; }

    private static int Common(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var most = Math.Min(Math.Min(left.Length, right.Length), byte.MaxValue);
        var common = 0;
        while (common < most && left[common] == right[common]) common++;
        return common;
    }
}
