using Matcher.Packing;
using Matcher.Text;

namespace Matcher.Trades;

/// <summary>The families of job titles that ship with the library, as they were packed when it was built. Immutable and thread-safe.</summary>
internal sealed class TradePack
{
    /// <summary>The list of titles of the very job.</summary>
    public const int Titles = 0;

    /// <summary>The list of titles of narrower specialties.</summary>
    public const int Specialties = 1;

    /// <summary>The list of titles that may name another job as well.</summary>
    public const int Ambiguous = 2;

    /// <summary>The list of what people write of their work.</summary>
    public const int Vocabulary = 3;

    private readonly PackedData _data;
    private readonly int _stems;
    private readonly int _heads;

    private TradePack(PackedData data)
    {
        _data = data;
        var reader = new PackReader(data.Bytes);
        var relations = reader.Part();
        Relations = new TradeRelations(ref relations);
        _stems = reader.Part().Position;
        _heads = reader.Part().Position;
        Texts = new PackedTexts(data, ref reader);
    }

    /// <summary>The shipped families; null in the program that packs them.</summary>
    public static TradePack? Shared { get; } = PackedData.Find("trades") is { } data ? new TradePack(data) : null;

    /// <summary>How near the families are to one another.</summary>
    public TradeRelations Relations { get; }

    /// <summary>The titles and words of the families, by list and family.</summary>
    public PackedTexts Texts { get; }

    /// <summary>The stems of which keys are the numbers, and after them those of words of rank.</summary>
    public FormTable Stems()
    {
        var reader = new PackReader(_data.Bytes, _stems);
        return FormTable.Read(ref reader, hasValues: false);
    }

    /// <summary>The families as their files have them.</summary>
    public Trade[] Trades()
    {
        var reader = new PackReader(_data.Bytes, _heads);
        var (domains, ids, trades) = (new string[Relations.DomainCount], new string[Relations.Count], new Trade[Relations.Count]);
        for (var i = 0; i < domains.Length; i++) domains[i] = reader.Text();
        for (var i = 0; i < ids.Length; i++) ids[i] = reader.Text();
        for (var i = 0; i < trades.Length; i++)
        {
            var trade = trades[i] = new Trade { Id = ids[i], Level = (TradeLevel)Relations.Levels[i], Domain = domains[Relations.Domains[i]], IsGrade = Relations.IsGrade(i) };
            for (var near = 0; near < Relations.Neighbours(i).Length; near++) trade.Neighbours[ids[Relations.Neighbours(i)[near]]] = Relations.Strengths(i)[near];
            trade.Titles.AddRange(Texts.Texts(Titles, i));
            trade.Specialties.AddRange(Texts.Texts(Specialties, i));
            trade.Ambiguous.AddRange(Texts.Texts(Ambiguous, i));
            trade.Vocabulary.AddRange(Texts.Texts(Vocabulary, i));
        }

        return trades;
    }
}
