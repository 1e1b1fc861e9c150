namespace Matcher.Ranks;

/// <summary>How the scores of all candidates of a run lie, those left out of the ranking included: how many scores fall on each whole point.</summary>
public sealed class ScoreCounts
{
    /// <summary>One cell a whole point from 0 to 100; 61.99 falls on 61.</summary>
    public const int Cells = 101;

    private const int MicrosAPoint = 1_000_000;

    private readonly int[] _counts = new int[Cells];

    /// <summary>How many scores fall on each point.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>The whole point on which a score falls.</summary>
    /// <param name="scoreMicros">In millionths of a point.</param>
    public static byte Cell(int scoreMicros) => (byte)Math.Clamp(scoreMicros / MicrosAPoint, 0, Cells - 1);

    /// <summary>Counts one score.</summary>
    /// <param name="cell">The whole point on which it falls.</param>
    internal void Add(byte cell) => Interlocked.Increment(ref _counts[cell]);
}
