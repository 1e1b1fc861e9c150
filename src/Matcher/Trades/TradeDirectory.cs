using Matcher.Text;

namespace Matcher.Trades;

/// <summary>The families of job titles that ship with the library. Immutable and thread-safe.</summary>
internal sealed class TradeDirectory
{
    private const string ResourcePrefix = "Matcher.Trades.Data.";

    // A neighbour of the same subject that no line names: better than a stranger, worse than any that is named.
    private const double SameDomain = 0.1;
    private const double SameDomainAndLevel = 0.15;

    // A title that lacks more of the role's words than this may well be another job's: not knowing beats a wrong guess.
    private const double FewestWords = 0.75;

    /// <summary>What a narrower specialty is worth of the job: a little less, for it may be another than the one asked for.</summary>
    public const double NarrowerStrength = 0.95;

    private static readonly string[] SectorWords = ["en", "dans", "chez", "pour", "secteur", "spécialisé", "spécialisée", "–", "-", "("];

    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<int, double>[] _neighbours;
    private readonly Dictionary<string, TradeTitle> _byKey = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<int>> _ambiguous = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string>? _without; // titles that are not to be known

    private TradeDirectory(IEnumerable<Trade> trades, IReadOnlySet<string>? without = null)
    {
        _without = without;
        Trades = [.. trades];
        for (var i = 0; i < Trades.Count; i++)
        {
            if (!_byId.TryAdd(Trades[i].Id, i)) throw new FormatException($"Two families have the id '{Trades[i].Id}'; ids must differ.");
        }

        _neighbours = LinkNeighbours();

        // A title of one family may be a specialty of another: the family that it names first stands.
        AddTitles(trade => trade.Titles, isNarrower: false);
        AddTitles(trade => trade.Specialties, isNarrower: true);
        AddAmbiguous();
    }

    /// <summary>The shipped directory.</summary>
    public static TradeDirectory Shared { get; } = new(TextResource.Names(ResourcePrefix).SelectMany(name => TradeFile.Read(TextResource.Lines(name))));

    /// <summary>The families.</summary>
    public IReadOnlyList<Trade> Trades { get; }

    /// <summary>Every title by the stems of its words, parted by spaces.</summary>
    public IReadOnlyDictionary<string, TradeTitle> Titles => _byKey;

    /// <summary>Every title that may name several jobs, by the stems of its words, with the families that it may name.</summary>
    public IReadOnlyDictionary<string, List<int>> Ambiguous => _ambiguous;

    /// <summary>This directory without some families, as if nobody had written them down.</summary>
    /// <param name="families">Their numbers; those of the families left change.</param>
    public TradeDirectory Without(params int[] families) => new(Trades.Where((_, number) => !families.Contains(number)));

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
        if (_byKey.TryGetValue(string.Join(' ', stems), out var whole) || _byKey.TryGetValue(FrenchAnalyzer.Key(BeforeSector(title)), out whole)) return whole.Trade;
        var (best, trade) = ((int)Math.Ceiling(FewestWords * stems.Length) - 1, -1);
        foreach (var (key, entry) in _byKey)
        {
            if (!key.StartsWith(stems[0], StringComparison.Ordinal)) continue;
            var words = key.Split(' ');
            if (words.Length <= best || words[0] != stems[0] || !words.All(word => stems.Contains(word, StringComparer.Ordinal))) continue;
            (best, trade) = (words.Length, entry.Trade);
        }

        return trade;
    }

    // "Chef de cuisine en restauration collective": what follows says where, not what.
    private static string BeforeSector(string title)
    {
        var words = title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var sector = Array.FindIndex(words, 1, word => SectorWords.Contains(word, StringComparer.OrdinalIgnoreCase));
        return sector < 0 ? title : string.Join(' ', words[..sector]);
    }

    /// <summary>
    /// How good a holder of each family would be for a job, in [0, 1]: 1 for the job itself, the named strength for its
    /// neighbours, little for others of the same subject.
    /// </summary>
    /// <param name="job">The family asked for.</param>
    /// <returns>One value a family, by number.</returns>
    public double[] Relations(int job)
    {
        var relations = new double[Trades.Count];
        for (var i = 0; i < relations.Length; i++)
        {
            if (Trades[i].Domain == Trades[job].Domain) relations[i] = Trades[i].Level == Trades[job].Level ? SameDomainAndLevel : SameDomain;
        }

        foreach (var (near, strength) in _neighbours[job]) relations[near] = strength;
        relations[job] = 1;
        return relations;
    }

    // A neighbour named on one side is one on the other; of two strengths, the greater.
    private Dictionary<int, double>[] LinkNeighbours()
    {
        var links = new Dictionary<int, double>[Trades.Count];
        for (var i = 0; i < links.Length; i++) links[i] = [];
        for (var i = 0; i < links.Length; i++)
        {
            foreach (var (id, strength) in Trades[i].Neighbours)
            {
                if (!_byId.TryGetValue(id, out var other)) continue;
                links[i][other] = Math.Max(links[i].GetValueOrDefault(other), strength);
                links[other][i] = Math.Max(links[other].GetValueOrDefault(i), strength);
            }
        }

        return links;
    }

    private void AddAmbiguous()
    {
        foreach (var (trade, keys) in Keys(trade => trade.Ambiguous).Index())
        {
            foreach (var key in keys)
            {
                if (!_ambiguous.TryGetValue(key, out var trades)) _ambiguous[key] = trades = [];
                if (!trades.Contains(trade)) trades.Add(trade);
            }
        }
    }

    private void AddTitles(Func<Trade, List<string>> titles, bool isNarrower)
    {
        foreach (var (trade, keys) in Keys(titles).Index())
        {
            foreach (var key in keys) _byKey.TryAdd(key, new TradeTitle(trade, isNarrower));
        }
    }

    // For each family in order, the stems of its titles in each of their wordings.
    private List<string>[] Keys(Func<Trade, List<string>> titles) =>
        [.. Trades.AsParallel().AsOrdered().Select(trade => titles(trade).SelectMany(EnglishOrder.Wordings).Select(title => FrenchAnalyzer.Key(title)).Where(IsTitle).ToList())];

    private bool IsTitle(string key) => key.Length > 0 && !RankWords.All.Contains(key) && _without?.Contains(key) != true;
}
