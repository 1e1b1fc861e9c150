using System.Text;
using Matcher.Text;

namespace Matcher.Diplomas;

/// <summary>Turns phrases of the data files into word numbers, by the same tokenizer that reads CVs.</summary>
internal sealed class PhraseReader
{
    /// <summary>Phrases may skip these in a text; the first of the vocabulary, so that telling them is one comparison.</summary>
    private const string Links = "de du des la le les d l a au aux en et of in and the";

    /// <summary>Left out of phrases when they are stored, as in "réseaux et télécoms".</summary>
    private const string Dropped = "de du des la le les";

    private readonly int _firstUnlinked;
    private readonly HashSet<int> _dropped = [];
    private readonly byte[] _scratch = new byte[Tokenizer.ScratchLength];

    /// <summary>Starts a vocabulary with the linking words.</summary>
    public PhraseReader()
    {
        foreach (var link in Links.Split(' ')) _firstUnlinked = Vocabulary.Add(Encoding.UTF8.GetBytes(link)) + 1;
        foreach (var word in Dropped.Split(' ')) _dropped.Add(Vocabulary.Find(Encoding.UTF8.GetBytes(word)));
    }

    /// <summary>The words met so far.</summary>
    public Vocabulary Vocabulary { get; } = new();

    /// <summary>Whether a word number is a linking word's.</summary>
    public bool IsLink(int id) => id > 0 && id < _firstUnlinked;

    /// <summary>
    /// Stores a phrase: as written but for articles, and once more without its other linking words where two words
    /// remain ("réseaux et télécoms" also reads "réseaux télécoms", but "en cours" never "cours").
    /// </summary>
    public IEnumerable<T> Store<T>(PhraseTable<T> table, string phrase)
        where T : class, new()
    {
        var words = Words(phrase);
        if (words.Count == 0) throw new FormatException($"The phrase \"{phrase}\" has no word.");
        var stored = words.FindAll(id => !_dropped.Contains(id));
        if (stored.Count == 0) stored = words;
        yield return table.Add(stored.ToArray());
        var bare = stored.FindAll(id => !IsLink(id));
        if (bare.Count >= 2 && bare.Count < stored.Count && stored[^1] == bare[^1] && stored[0] == bare[0]) yield return table.Add(bare.ToArray());
    }

    private List<int> Words(string phrase)
    {
        var words = new List<int>();
        var tokens = new Tokenizer(Encoding.UTF8.GetBytes(phrase), _scratch);
        while (tokens.MoveNext()) words.Add(Vocabulary.Add(tokens.Form));
        return words;
    }
}
