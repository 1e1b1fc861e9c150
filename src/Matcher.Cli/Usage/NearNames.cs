using Matcher.Files.Columns;

namespace Matcher.Cli.Usage;

/// <summary>Remembers the few names nearest to one that was not found.</summary>
/// <param name="name">What was asked for.</param>
/// <param name="most">How many names to remember.</param>
internal sealed class NearNames(string name, int most)
{
    private readonly List<(int Distance, string Name)> _near = [];

    /// <summary>The names, nearest first; equally near ones in ordinal order.</summary>
    public IReadOnlyList<string> Names => [.. _near.Select(item => item.Name)];

    // A third of the letters, two at least: more would be another name.
    private int Farthest => Math.Max(2, name.Length / 3);

    /// <summary>Offers a name.</summary>
    public void Offer(string other)
    {
        if (Math.Abs(other.Length - name.Length) > Farthest) return;
        var distance = EditDistance.Between(name.ToUpperInvariant(), other.ToUpperInvariant());
        if (distance > Farthest) return;
        _near.Add((distance, other));
        _near.Sort(static (left, right) => left.Distance != right.Distance ? left.Distance.CompareTo(right.Distance) : string.CompareOrdinal(left.Name, right.Name));
        if (_near.Count > most) _near.RemoveAt(most);
    }
}
