using System.Buffers;
using System.Runtime.InteropServices;
using Matcher.Text;
using Matcher.Trades;

namespace Matcher.Linking;

/// <summary>
/// Leads from a title to others of the same job that share no word with it: both are like titles of one family of the
/// trade directory ("ripeur", "éboueur").
/// </summary>
internal sealed class TradeBridge
{
    private const string Resource = "Matcher.Linking.Data.titles.txt";

    private readonly LinkingWeights _weights;
    private readonly TitleIndex _directory;
    private readonly int[] _families; // of the directory's titles
    private readonly List<(int Title, float Likeness)>[] _members; // the corpus's titles that belong to each family

    /// <summary>Finds the families of a corpus's titles.</summary>
    /// <param name="directory">The titles of the directory with the number of their family.</param>
    /// <param name="corpus">One vector a title of the corpus.</param>
    /// <param name="space">The features of both.</param>
    /// <param name="weights">The numbers of linking.</param>
    public TradeBridge(IReadOnlyList<(TitleReading Reading, int Family)> directory, SparseVector[] corpus, FeatureSpace space, LinkingWeights weights)
    {
        _weights = weights;
        _families = [.. directory.Select(title => title.Family)];
        _directory = new TitleIndex([.. directory.Select(title => space.Vector(title.Reading))], space.Count);
        _members = new List<(int Title, float Likeness)>[_families.Length == 0 ? 0 : _families.Max() + 1];
        for (var i = 0; i < _members.Length; i++) _members[i] = [];
        for (var title = 0; title < corpus.Length; title++)
        {
            foreach (var (family, likeness) in FamiliesOf(corpus[title])) _members[family].Add((title, likeness));
        }
    }

    /// <summary>The titles of the shipped directory, and of the lines of jobs that it leaves out, with the number of their family; read once.</summary>
    public static IReadOnlyList<(TitleReading Reading, int Family)> Directory { get; } =
        [.. Families().SelectMany((family, number) => family.Select(title => (TitleReader.Read(title), number)))];

    /// <summary>Raises the likeness of titles that share a family with a query: by a part of what is left to 1.</summary>
    /// <param name="query">The query's vector.</param>
    /// <param name="similarities">One number in [0, 1] a title of the corpus.</param>
    public void Raise(SparseVector query, Span<float> similarities)
    {
        var best = new Dictionary<int, float>();
        foreach (var (family, likeness) in FamiliesOf(query))
        {
            foreach (var member in _members[family])
            {
                ref var shared = ref CollectionsMarshal.GetValueRefOrAddDefault(best, member.Title, out _);
                shared = Math.Max(shared, likeness * member.Likeness);
            }
        }

        foreach (var (title, shared) in best) similarities[title] += (float)_weights.Trades * shared * (1 - similarities[title]);
    }

    private static IEnumerable<IEnumerable<string>> Families() =>
        TradeDirectory.Shared.Trades.Select(trade => trade.Titles.Concat(trade.Specialties)).Concat(TextResource.Lines(Resource).Select(line => line.Split(" = ")));

    private Dictionary<int, float> FamiliesOf(SparseVector vector)
    {
        var found = new Dictionary<int, float>();
        var buffer = ArrayPool<float>.Shared.Rent(_directory.Count);
        var similarities = buffer.AsSpan(0, _directory.Count);
        _directory.Compare(vector, similarities);
        for (var i = 0; i < similarities.Length; i++)
        {
            if (similarities[i] < _weights.LeastMember) continue;
            ref var likeness = ref CollectionsMarshal.GetValueRefOrAddDefault(found, _families[i], out _);
            likeness = Math.Max(likeness, similarities[i]);
        }

        ArrayPool<float>.Shared.Return(buffer);
        return found;
    }
}
