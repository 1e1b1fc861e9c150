using System.Text;

namespace Matcher.Evaluation.Statistics;

/// <summary>Numbers that look like chance and are the same on every run: the SplitMix64 generator of Steele, Lea and Flood (2014).</summary>
internal sealed class SplitMix
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    private ulong _state;

    /// <summary>Starts from a text (by its FNV-1a hash) and a number.</summary>
    public SplitMix(string text, ulong seed = 0)
    {
        _state = FnvOffset ^ seed;
        foreach (var b in Encoding.UTF8.GetBytes(text)) _state = (_state ^ b) * FnvPrime;
    }

    /// <summary>A number below a bound.</summary>
    public int Next(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>Whether an event of this probability happens.</summary>
    public bool Happens(double probability) => (Next() >> 11) * (1.0 / (1UL << 53)) < probability;

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
