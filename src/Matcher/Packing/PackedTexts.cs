namespace Matcher.Packing;

/// <summary>
/// Short texts that belong to owners (the titles of a trade, the facts of a topic), as numbers of words, with the keys that each comes
/// down to: the stems of a title, the roots of a fact. The key of a text follows from its words, and where it does not the text says
/// it itself. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// First the words as they are written, then what each comes down to by itself, then the lists: for each owner how many texts it has
/// and how many bytes they take; then the texts, as <see cref="PackedTextReader"/> reads them.
/// </remarks>
internal sealed class PackedTexts
{
    private readonly PackedData _data;
    private readonly int[] _firsts; // by word: where its parts start
    private readonly int[] _parts;
    private readonly int[][] _counts; // by list and owner
    private readonly int[][] _starts; // by list and owner, in the data
    private readonly Lazy<string[]> _words;

    /// <summary>Reads what a search for keys needs.</summary>
    /// <param name="data">The data that hold the texts.</param>
    /// <param name="reader">Where they start; goes on after them.</param>
    public PackedTexts(PackedData data, ref PackReader reader)
    {
        _data = data;
        var words = reader.Part().Position;
        _words = new Lazy<string[]>(() => Words(data, words));
        var parts = reader.Part();
        (_firsts, _parts) = (new int[parts.Number() + 1], new int[parts.Number()]);
        for (var word = 1; word < _firsts.Length; word++)
        {
            var at = _firsts[word - 1];
            for (var count = parts.Number(); count > 0; count--) _parts[at++] = parts.Number();
            _firsts[word] = at;
        }

        var lists = reader.Number();
        (_counts, _starts) = (new int[lists][], new int[lists][]);
        for (var list = 0; list < lists; list++)
        {
            var heads = reader.Part();
            var start = reader.Part().Position;
            (_counts[list], _starts[list]) = (new int[heads.Number()], []);
            _starts[list] = new int[_counts[list].Length];
            for (var owner = 0; owner < _counts[list].Length; owner++)
            {
                (_counts[list][owner], _starts[list][owner]) = (heads.Number(), start);
                start += heads.Number();
                Total += _counts[list][owner];
            }
        }
    }

    /// <summary>How many texts there are in all.</summary>
    public int Total { get; }

    /// <summary>How many texts of a list an owner has.</summary>
    public int Count(int list, int owner) => _counts[list][owner];

    /// <summary>Reads the texts of an owner.</summary>
    /// <param name="list">The list.</param>
    /// <param name="owner">The owner.</param>
    /// <param name="scratch">Room for what a text comes down to: <see cref="PackedTextReader.Room"/> numbers.</param>
    public PackedTextReader Read(int list, int owner, int[] scratch) => new(this, new PackReader(_data.Bytes, _starts[list][owner]), _counts[list][owner], scratch);

    /// <summary>The texts of an owner as they are written.</summary>
    public string[] Texts(int list, int owner)
    {
        var texts = new string[_counts[list][owner]];
        var reader = Read(list, owner, new int[PackedTextReader.Room]);
        for (var i = 0; reader.MoveNext(); i++) texts[i] = string.Join(' ', Array.ConvertAll(reader.Words.ToArray(), word => _words.Value[word]));
        return texts;
    }

    /// <summary>What a word comes down to by itself.</summary>
    internal ReadOnlySpan<int> Parts(int word) => _parts.AsSpan(_firsts[word], _firsts[word + 1] - _firsts[word]);

    private static string[] Words(PackedData data, int at)
    {
        var reader = new PackReader(data.Bytes, at);
        var words = new string[reader.Number()];
        for (var i = 0; i < words.Length; i++) words[i] = reader.Text();
        return words;
    }
}
