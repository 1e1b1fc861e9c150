using System.Text;
using Matcher.Lexicon;
using Matcher.Roles;
using Matcher.Stances;
using Matcher.Text;

namespace Matcher.Vectors;

/// <summary>
/// The words of the role documents in their order, by pairs and by runs of three: what tells a CV that repeats them from one that
/// speaks of the same things. Built with the index; immutable.
/// </summary>
internal sealed class RoleTexts
{
    /// <summary>How many words that name something a run holds.</summary>
    public const int RunLength = 3;

    private const int StemBits = 21;
    private const int Nothing = (1 << StemBits) - 1; // stands before a pair: no stem has this number
    private const int FilterBits = 1 << 16;

    private readonly ulong[] _filter = new ulong[FilterBits / 64]; // most runs of a CV are in no role: one bit says so
    private readonly Dictionary<long, int[]> _runs = [];
    private readonly List<int> _roles = [];
    private readonly List<int> _lines = [];
    private readonly List<int> _linePairs = [];
    private readonly List<bool> _items = [];

    /// <summary>Reads the lines of the roles; their words join the vocabulary.</summary>
    public RoleTexts(IReadOnlyList<RoleProfile> roles, TermTrie trie, WordLexicon lexicon)
    {
        var found = new Dictionary<long, List<int>>();
        for (var role = 0; role < roles.Count; role++)
        {
            var stems = new List<int>();
            foreach (var line in Lines(roles[role])) Add(role, line, stems, trie, lexicon, found);
        }

        foreach (var (run, positions) in found)
        {
            _runs[run] = [.. positions];
            _filter[Bit(run) >> 6] |= 1UL << (Bit(run) & 63);
        }
    }

    /// <summary>How many words the roles hold.</summary>
    public int Count => _roles.Count;

    /// <summary>How many lines the roles hold.</summary>
    public int LineCount => _linePairs.Count;

    /// <summary>The role of a word.</summary>
    public int Role(int position) => _roles[position];

    /// <summary>The line of a word, numbered through all roles.</summary>
    public int Line(int position) => _lines[position];

    /// <summary>How many pairs of words stand within a line.</summary>
    public int Pairs(int line) => _linePairs[line];

    /// <summary>Whether a word opens another item of an enumeration: its order says little of who wrote it.</summary>
    public bool OpensItem(int position) => _items[position];

    /// <summary>Where in the roles three stems stand in a row, each by its last word.</summary>
    public ReadOnlySpan<int> Find(int first, int second, int third) => Find(Key(first, second, third));

    /// <summary>Where in a line two stems stand in a row, each by its last word.</summary>
    public ReadOnlySpan<int> Find(int first, int second) => Find(Key(Nothing, first, second));

    private ReadOnlySpan<int> Find(long run) =>
        (_filter[Bit(run) >> 6] & (1UL << (Bit(run) & 63))) != 0 && _runs.TryGetValue(run, out var positions) ? positions : [];

    private static IEnumerable<string> Lines(RoleProfile role) => role.Pieces.Count > 0 ? role.Pieces : Understood(role);

    // Every line once, in document order: a diploma's alternatives stand under one criterion, on lines of their own.
    private static IEnumerable<string> Understood(RoleProfile role) => role.Criteria.Select(criterion => (criterion.Line, criterion.Text))
        .Concat(role.Diplomas.Select(diploma => (diploma.Line, diploma.Text)))
        .Where(line => line.Text.Length > 0).DistinctBy(line => line.Line).OrderBy(line => line.Line).Select(line => line.Text)
        .Prepend(role.Mission).Where(text => text.Length > 0);

    private static long Key(int first, int second, int third) => ((long)first << (2 * StemBits)) | ((long)second << StemBits) | (uint)third;

    private static int Bit(long run) => (int)((ulong)(run * -7046029254386353131L) >> 48);

    private void Add(long run, Dictionary<long, List<int>> found)
    {
        if (!found.TryGetValue(run, out var positions)) found[run] = positions = [];
        positions.Add(_roles.Count - 1);
    }

    private void Add(int role, string text, List<int> stems, TermTrie trie, WordLexicon lexicon, Dictionary<long, List<int>> found)
    {
        var line = _linePairs.Count;
        _linePairs.Add(0);
        foreach (var (i, word) in FrenchAnalyzer.Analyze(text, lexicon.Protected).Where(word => !Denials.Contains(Encoding.UTF8.GetBytes(word.Form))).Index())
        {
            stems.Add(trie.StemOf(word.Stem));
            _roles.Add(role);
            _lines.Add(line);
            if (stems.Count >= RunLength) Add(Key(stems[^3], stems[^2], stems[^1]), found);
            _items.Add(i > 0 && word.Token.Before is Break.Item or Break.Label);
            if (i == 0 || _items[^1]) continue;
            _linePairs[line]++;
            Add(Key(Nothing, stems[^2], stems[^1]), found);
        }
    }
}
