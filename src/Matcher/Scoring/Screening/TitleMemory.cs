using Matcher.Vectors;

namespace Matcher.Scoring.Screening;

/// <summary>Remembers how good holders of titles would at most be for each role: a title is looked up once and not once an occurrence. No input can make it grow. One instance a thread.</summary>
internal sealed class TitleMemory
{
    // As many titles as there is room for, of few roles and of many.
    private const int MostPlaces = 4096;
    private const int MostNumbers = 1 << 18;

    private readonly TitleIndex _titles;
    private readonly int _roles;
    private readonly int[] _nodes; // by place: the title remembered; -1 for none
    private readonly int[] _most;

    /// <summary>Makes room for the titles of an index.</summary>
    public TitleMemory(TitleIndex titles)
    {
        _titles = titles;
        _roles = titles.Targets.Length;
        var places = MostPlaces;
        while (places > 1 && places * _roles > MostNumbers) places >>= 1;
        _nodes = new int[places];
        Array.Fill(_nodes, -1);
        _most = new int[places * _roles];
    }

    /// <summary>How good a holder of a title would at most be for each of the targets of the index, in millionths.</summary>
    public ReadOnlySpan<int> Of(FoundTitle held)
    {
        var place = held.Node & (_nodes.Length - 1);
        var most = _most.AsSpan(place * _roles, _roles);
        if (_nodes[place] == held.Node) return most;
        _nodes[place] = held.Node;
        for (var i = 0; i < most.Length; i++) most[i] = _titles.MostRelation(_titles.Targets[i].Role, held);
        return most;
    }
}
