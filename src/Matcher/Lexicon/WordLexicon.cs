using Matcher.Text;

namespace Matcher.Lexicon;

/// <summary>
/// What words mean the same, what is narrower, what is near: the shipped relations, and those that a user adds.
/// Immutable and thread-safe.
/// </summary>
public sealed class WordLexicon
{
    /// <summary>The most words that a term of a role may hold.</summary>
    internal const int LongestTerm = 5;

    private const string ResourcePrefix = "Matcher.Lexicon.Data.";

    private readonly Dictionary<string, List<Evidencing>> _byTerm = new(StringComparer.Ordinal);
    private readonly HashSet<string> _terms = new(StringComparer.Ordinal);
    private readonly List<Relation> _relations = [];
    private readonly List<ProtectedEntry> _protected = [];
    private readonly int _protectedBefore; // how many of them its parent has: without new ones what it keeps whole stays the same

    private WordLexicon(WordLexicon? parent)
    {
        if (parent is null) return;
        _relations.AddRange(parent._relations);
        _protected.AddRange(parent._protected);
        Protected = parent.Protected;
        _protectedBefore = _protected.Count;
    }

    /// <summary>The lexicon that ships with the library.</summary>
    public static WordLexicon Shipped { get; } = LoadShipped();

    /// <summary>A lexicon without relations.</summary>
    internal static WordLexicon Empty { get; } = new(parent: null);

    /// <summary>The terms that an analysis keeps whole.</summary>
    internal ProtectedTerms Protected { get; private set; } = ProtectedTerms.Shared;

    /// <summary>The relations, shipped ones first.</summary>
    internal IReadOnlyList<Relation> Relations => _relations;

    /// <summary>The protected terms that its lines add.</summary>
    internal IReadOnlyList<ProtectedEntry> ProtectedEntries => _protected;

    /// <summary>How many relations the lexicon holds.</summary>
    public int Count => _relations.Count;

    /// <summary>This lexicon with the relations of a text added.</summary>
    /// <param name="source">Names the text in errors: a file's path.</param>
    /// <param name="lines">The lines of the text, in the format of the shipped files.</param>
    /// <exception cref="LexiconException">A line cannot be read; all such lines are named.</exception>
    public WordLexicon With(string source, IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var lexicon = new WordLexicon(this);
        lexicon.Read(source, lines, isShipped: false);
        lexicon.Complete();
        return lexicon;
    }

    /// <summary>This lexicon where only some terms give evidence.</summary>
    /// <param name="evidences">Whether a term does, by its stems parted by spaces.</param>
    internal WordLexicon Where(Func<string, bool> evidences)
    {
        var lexicon = new WordLexicon(this);
        lexicon.Complete(evidences);
        return lexicon;
    }

    /// <summary>Whether a relation speaks of a term: several words that it knows are one fixed term.</summary>
    /// <param name="key">The stems of the term, parted by spaces.</param>
    internal bool Knows(string key) => _terms.Contains(key);

    /// <summary>What, found in a CV, evidences a term of a role.</summary>
    /// <param name="key">The stems of the role's term, parted by spaces.</param>
    internal IReadOnlyList<Evidencing> For(string key) => _byTerm.TryGetValue(key, out var found) ? found : [];

    private static WordLexicon LoadShipped()
    {
        var lexicon = new WordLexicon(parent: null);
        foreach (var name in TextResource.Names(ResourcePrefix)) lexicon.Read(name[ResourcePrefix.Length..], TextResource.AllLines(name), isShipped: true);
        lexicon.Complete();
        return lexicon;
    }

    private void Read(string source, IEnumerable<string> lines, bool isShipped)
    {
        var errors = new List<string>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (LexiconLine.Read(line, new LexiconPlace(source, number, "", isShipped), _relations, _protected) is { } wrong) errors.Add($"{source}:{number}: {wrong}; a line reads 'veeam > sauvegarde 0.8'");
        }

        if (errors.Count > 0) throw new LexiconException(string.Join('\n', errors));
    }

    private void Complete(Func<string, bool>? evidences = null)
    {
        if (_protected.Count > _protectedBefore) Protected = new ProtectedTerms([.. TextResource.Lines(ProtectedTerms.ResourceName), .. _protected.Select(entry => entry.Term)]);
        foreach (var relation in _relations)
        {
            var left = FrenchAnalyzer.Key(relation.Left, Protected);
            var right = FrenchAnalyzer.Key(relation.Right, Protected);
            if (left.Length == 0 || right.Length == 0 || left == right) continue;
            var fromLeft = evidences is null || evidences(left);
            var fromRight = relation.Kind != RelationKind.Narrower && (evidences is null || evidences(right));
            if (!fromLeft && !fromRight) continue;
            _terms.Add(left);
            _terms.Add(right);
            var domain = relation.Domain.Length == 0 ? "" : FrenchAnalyzer.Key(relation.Domain, Protected);
            if (fromLeft) Add(right, new Evidencing(left, relation.Kind, relation.Strength, domain));
            if (fromRight) Add(left, new Evidencing(right, relation.Kind, relation.Strength, domain));
        }
    }

    private void Add(string key, Evidencing evidencing)
    {
        if (!_byTerm.TryGetValue(key, out var list)) _byTerm[key] = list = [];
        list.Add(evidencing);
    }
}
