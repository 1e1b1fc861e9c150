using Matcher.Text;

namespace Matcher.Trades;

/// <summary>The families of job titles that ship with the library. Immutable and thread-safe.</summary>
internal sealed class TradeDirectory
{
    private const string ResourcePrefix = "Matcher.Trades.Data.";

    // A neighbour of the same subject that no line names: better than a stranger, worse than any that is named.
    private const double SameDomain = 0.15;
    private const double SameDomainAndLevel = 0.25;

    // A narrower specialty is the job, less a little: the specialty may be another than the one asked for.
    private const double Narrower = 0.95;

    // Words that say how high a post stands and not what is done there: alone, they name no job.
    private static readonly HashSet<string> Ranks =
    [
        .. new[]
        {
            "responsable", "directeur", "chef", "manager", "technicien", "ingénieur", "assistant", "chargé", "agent", "conseiller", "adjoint", "consultant",
            "coordinateur", "superviseur", "gestionnaire", "opérateur", "employé", "cadre", "expert", "administrateur", "animateur", "inspecteur", "contrôleur",
            "président", "associé", "stagiaire", "alternant", "apprenti", "bénévole", "lead", "head", "director", "officer", "aide", "ouvrier", "maître",
        }.Select(word => FrenchAnalyzer.Key(word)),
    ];

    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TradeTitle> _byKey = new(StringComparer.Ordinal);

    private TradeDirectory(IEnumerable<Trade> trades)
    {
        Trades = [.. trades];
        for (var i = 0; i < Trades.Count; i++)
        {
            if (!_byId.TryAdd(Trades[i].Id, i)) throw new FormatException($"Two families have the id '{Trades[i].Id}'; ids must differ.");
        }

        // A title of one family may be a specialty of another: the family that it names first stands.
        for (var i = 0; i < Trades.Count; i++) AddTitles(Trades[i].Titles, new TradeTitle(i, IsNarrower: false));
        for (var i = 0; i < Trades.Count; i++) AddTitles(Trades[i].Specialties, new TradeTitle(i, IsNarrower: true));
    }

    /// <summary>The shipped directory.</summary>
    public static TradeDirectory Shared { get; } = new(TextResource.Names(ResourcePrefix).SelectMany(name => TradeFile.Read(TextResource.Lines(name))));

    /// <summary>The families.</summary>
    public IReadOnlyList<Trade> Trades { get; }

    /// <summary>Every title by the stems of its words, parted by spaces.</summary>
    public IReadOnlyDictionary<string, TradeTitle> Titles => _byKey;

    /// <summary>
    /// The family that a role's title names: its words as a title, else the known title that holds most of them, the first
    /// among them ("directeur des infrastructures et de la production informatique" holds "directeur de production informatique").
    /// </summary>
    /// <returns>The family's number, or -1 where the directory does not know the title.</returns>
    public int Find(string title)
    {
        string[] stems = [.. FrenchAnalyzer.Analyze(title).Select(word => word.Stem)];
        if (stems.Length == 0) return -1;
        if (_byKey.TryGetValue(string.Join(' ', stems), out var whole)) return whole.Trade;
        var (best, trade) = (1, -1);
        foreach (var (key, entry) in _byKey)
        {
            if (!key.StartsWith(stems[0], StringComparison.Ordinal)) continue;
            var words = key.Split(' ');
            if (words.Length <= best || words[0] != stems[0] || !words.All(word => stems.Contains(word, StringComparer.Ordinal))) continue;
            (best, trade) = (words.Length, entry.Trade);
        }

        return trade;
    }

    /// <summary>How good a holder of one title would be for a job, in [0, 1].</summary>
    /// <param name="job">The family asked for.</param>
    /// <param name="held">The title held.</param>
    public double Relation(int job, TradeTitle held)
    {
        if (job == held.Trade) return held.IsNarrower ? Narrower : 1;
        var (asked, other) = (Trades[job], Trades[held.Trade]);
        var named = Math.Max(asked.Neighbours.GetValueOrDefault(other.Id), other.Neighbours.GetValueOrDefault(asked.Id));
        if (named > 0) return named;
        if (asked.Domain != other.Domain) return 0;
        return asked.Level == other.Level ? SameDomainAndLevel : SameDomain;
    }

    private void AddTitles(List<string> titles, TradeTitle entry)
    {
        foreach (var title in titles)
        {
            var key = FrenchAnalyzer.Key(title);
            if (key.Length > 0 && !Ranks.Contains(key)) _byKey.TryAdd(key, entry);
        }
    }
}
