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

    /// <summary>The family that a role's title names: the longest run of its words that starts with the first and is a title.</summary>
    /// <returns>The family's number, or -1 where the directory does not know the title.</returns>
    public int Find(string title)
    {
        var words = FrenchAnalyzer.Analyze(title);
        for (var length = words.Count; length > 1; length--)
        {
            if (_byKey.TryGetValue(string.Join(' ', words.Take(length).Select(word => word.Stem)), out var found)) return found.Trade;
        }

        return words.Count == 1 && _byKey.TryGetValue(words[0].Stem, out var single) ? single.Trade : -1;
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
            if (key.Length > 0) _byKey.TryAdd(key, entry);
        }
    }
}
