namespace Matcher.Corpus.Changes;

/// <summary>Numbers that look like chance and are the same on every run: the SplitMix64 generator of Steele, Lea and Flood (2014).</summary>
internal struct Chance
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state;

    /// <summary>Starts the numbers of one thing of a series, such as a candidate: it does not depend on those before it.</summary>
    /// <param name="seed">The seed of the series.</param>
    /// <param name="number">The thing's place in it.</param>
    public Chance(ulong seed, ulong number) => _state = Mix(seed + Golden) ^ Mix(number * Golden);

    /// <summary>A number in [0, bound); bounds are far below 2^32, so that the bias of the multiplication is nil.</summary>
    public int Next(int bound) => (int)(((Next() >> 32) * (uint)bound) >> 32);

    /// <summary>A number in [least, most].</summary>
    public int Between(int least, int most) => least + Next(most - least + 1);

    /// <summary>Whether an event of so many percent happens.</summary>
    public bool Percent(int percent) => Next(100) < percent;

    private ulong Next()
    {
        _state += Golden;
        return Mix(_state);
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
