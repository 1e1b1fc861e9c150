using Matcher.Text;

namespace Matcher.Trades;

/// <summary>The families of job titles that ship with the library. Immutable and thread-safe.</summary>
internal sealed class TradeDirectory
{
    private const string ResourcePrefix = "Matcher.Trades.Data.";

    // A title that lacks more of the role's words than this may well be another job's: not knowing beats a wrong guess.
    private const double FewestWords = 0.75;

    /// <summary>What a narrower specialty is worth of the job: a little less, for it may be another than the one asked for.</summary>
    public const double NarrowerStrength = 0.95;

    private static readonly string[] SectorWords = ["en", "dans", "chez", "pour", "secteur", "spécialisé", "spécialisée", "–", "-", "("];

    private readonly Lazy<Trade[]> _trades;
    private readonly Lazy<TradeRelations> _relations;
    private readonly Lazy<Dictionary<string, TradeTitle>> _byKey;
    private readonly Lazy<Dictionary<string, List<int>>> _ambiguous;
    private readonly IReadOnlySet<string>? _without; // titles that are not to be known

    /// <summary>Makes a directory.</summary>
    /// <exception cref="FormatException">Two families have the same id.</exception>
    public TradeDirectory(IEnumerable<Trade> trades)
        : this(trades, without: null)
    {
    }

    private TradeDirectory(IEnumerable<Trade> trades, IReadOnlySet<string>? without)
        : this(() => [.. trades], without, packed: null) => _ = _relations.Value;

    // What a directory holds is read when it is first asked for: a ranking asks for the packed keys alone.
    private TradeDirectory(Func<Trade[]> trades, IReadOnlySet<string>? without, TradePack? packed)
    {
        Packed = packed;
        _without = without;
        _trades = new(trades);
        _relations = new(() => packed?.Relations ?? new TradeRelations(Trades));
        _byKey = new(TitlesByKey);
        _ambiguous = new(AmbiguousByKey);
    }

    /// <summary>The shipped directory.</summary>
    public static TradeDirectory Shared { get; } = TradePack.Shared is { } packed
        ? new(packed.Trades, without: null, packed)
        : new(TextResource.Names(ResourcePrefix).SelectMany(name => TradeFile.Read(TextResource.Lines(name))));

    /// <summary>The keys of the titles as they were packed, for the shipped directory; else null.</summary>
    public TradePack? Packed { get; }

    /// <summary>The families.</summary>
    public IReadOnlyList<Trade> Trades => _trades.Value;

    /// <summary>How near the families are to one another.</summary>
    public TradeRelations Relations => _relations.Value;

    /// <summary>Every title by the stems of its words, parted by spaces.</summary>
    public IReadOnlyDictionary<string, TradeTitle> Titles => _byKey.Value;

    /// <summary>Every title that may name several jobs, by the stems of its words, with the families that it may name.</summary>
    public IReadOnlyDictionary<string, List<int>> Ambiguous => _ambiguous.Value;

    /// <summary>This directory without some families, as if nobody had written them down.</summary>
    /// <param name="families">Their numbers; those of the families left change.</param>
    public TradeDirectory Without(params int[] families) => new(Trades.Where((_, number) => !families.Contains(number)), without: null);

    /// <summary>This directory without some titles, by the stems of their words parted by spaces.</summary>
    public TradeDirectory Without(IReadOnlySet<string> titles) => new(Trades, titles);

    /// <summary>
    /// The family that a role's title names: its words as a title, those before the sector ("en restauration collective"), else the known title that holds most of them, three
    /// quarters at least, the first among them ("directeur des infrastructures et de la production informatique" holds "directeur de production informatique").
    /// </summary>
    /// <returns>The family's number, or -1 where the directory does not know the title.</returns>
    public int Find(string title)
    {
        string[] stems = [.. FrenchAnalyzer.Analyze(title).Select(word => word.Stem)];
        if (stems.Length == 0) return -1;
        if (_byKey.Value.TryGetValue(string.Join(' ', stems), out var whole) || _byKey.Value.TryGetValue(FrenchAnalyzer.Key(BeforeSector(title)), out whole)) return whole.Trade;
        var (best, trade) = (Fewest(stems.Length) - 1, -1);
        foreach (var (key, entry) in _byKey.Value)
        {
            if (!key.StartsWith(stems[0], StringComparison.Ordinal)) continue;
            var words = key.Split(' ');
            if (words.Length <= best || words[0] != stems[0] || !words.All(word => stems.Contains(word, StringComparer.Ordinal))) continue;
            (best, trade) = (words.Length, entry.Trade);
        }

        return trade;
    }

    /// <summary>How many words of a title a known title must hold to be found in it.</summary>
    public static int Fewest(int words) => (int)Math.Ceiling(FewestWords * words);

    /// <summary>A title without what says where and not what: "chef de cuisine en restauration collective".</summary>
    public static string BeforeSector(string title)
    {
        var words = title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var sector = Array.FindIndex(words, 1, word => SectorWords.Contains(word, StringComparer.OrdinalIgnoreCase));
        return sector < 0 ? title : string.Join(' ', words[..sector]);
    }

    private Dictionary<string, List<int>> AmbiguousByKey()
    {
        var ambiguous = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (trade, keys) in Keys(trade => trade.Ambiguous).Index())
        {
            foreach (var key in keys)
            {
                if (!ambiguous.TryGetValue(key, out var trades)) ambiguous[key] = trades = [];
                if (!trades.Contains(trade)) trades.Add(trade);
            }
        }

        return ambiguous;
    }

    // A title of one family may be a specialty of another: the family that it names first stands.
    private Dictionary<string, TradeTitle> TitlesByKey()
    {
        var titles = new Dictionary<string, TradeTitle>(StringComparer.Ordinal);
        AddTitles(titles, trade => trade.Titles, isNarrower: false);
        AddTitles(titles, trade => trade.Specialties, isNarrower: true);
        return titles;
    }

    private void AddTitles(Dictionary<string, TradeTitle> known, Func<Trade, List<string>> titles, bool isNarrower)
    {
        foreach (var (trade, keys) in Keys(titles).Index())
        {
            foreach (var key in keys) known.TryAdd(key, new TradeTitle(trade, isNarrower));
        }
    }

    // For each family in order, the stems of its titles in each of their wordings.
    private List<string>[] Keys(Func<Trade, List<string>> titles) => [.. Trades.AsParallel().AsOrdered().Select(trade => titles(trade).SelectMany(KeysOf).Where(IsTitle).ToList())];

    /// <summary>The stems of a title in each of its wordings, parted by spaces; none where it names no job by itself.</summary>
    public static IEnumerable<string> KeysOf(string title) =>
        EnglishOrder.Wordings(title).Select(wording => FrenchAnalyzer.Key(wording)).Where(key => key.Length > 0 && !RankWords.All.Contains(key));

    private bool IsTitle(string key) => _without?.Contains(key) != true;
}
