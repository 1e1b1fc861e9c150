using Matcher.Text;
using Matcher.Trades;

namespace Matcher.Packer;

/// <summary>Packs the families of job titles.</summary>
internal static class TradePacker
{
    /// <summary>Packs them; stems are numbered as they come when titles, then ambiguous ones, then words of the work enter a vocabulary.</summary>
    public static PackWriter Pack()
    {
        var directory = TradeDirectory.Shared;
        var stems = new Numbering();
        PackedText[][][] lists =
        [
            Lists(trade => trade.Titles, TradeDirectory.KeysOf),
            Lists(trade => trade.Specialties, TradeDirectory.KeysOf),
            Lists(trade => trade.Ambiguous, TradeDirectory.KeysOf),
            Lists(trade => trade.Vocabulary, term => FrenchAnalyzer.Key(term) is { Length: > 0 } key ? [key] : []),
        ];
        var (relations, forms) = (Relations(directory), new PackWriter());
        var texts = new PackWriter();
        TextsPacker.Write(texts, lists, word => stems.Known(FrenchAnalyzer.Analyze(word).Select(part => part.Stem)));
        forms.Forms(stems.Forms);
        var writer = new PackWriter();
        writer.Part(relations);
        writer.Part(forms);
        writer.Part(Heads(directory));
        writer.Append(texts);
        return writer;

        PackedText[][] Lists(Func<Trade, List<string>> list, Func<string, IEnumerable<string>> keys) =>
            [.. directory.Trades.Select(trade => list(trade).Select(text => new PackedText(text, [.. keys(text).Select(key => stems.Of(key.Split(' ')))])).ToArray())];
    }

    private static PackWriter Relations(TradeDirectory directory)
    {
        var relations = directory.Relations;
        var writer = new PackWriter();
        writer.Number(relations.DomainCount);
        writer.Numbers(relations.Domains);
        writer.Numbers(relations.Levels.ToArray());
        writer.Numbers([.. Enumerable.Range(0, relations.Count).Where(relations.IsGrade)]);
        for (var job = 0; job < relations.Count; job++) writer.Number(relations.Neighbours(job).Length);
        for (var job = 0; job < relations.Count; job++)
        {
            foreach (var near in relations.Neighbours(job)) writer.Number(near);
        }

        for (var job = 0; job < relations.Count; job++)
        {
            if (relations.Strengths(job).Length < directory.Trades[job].Neighbours.Count) throw new FormatException($"Found a neighbour of '{directory.Trades[job].Id}' that is no family.");
            foreach (var strength in relations.Strengths(job)) writer.Number(Whole(strength));
        }

        return writer;
    }

    private static PackWriter Heads(TradeDirectory directory)
    {
        var writer = new PackWriter();
        foreach (var domain in directory.Trades.Select(trade => trade.Domain).Distinct(StringComparer.Ordinal)) writer.Text(domain);
        foreach (var trade in directory.Trades) writer.Text(trade.Id);
        return writer;
    }

    private static int Whole(double strength)
    {
        var whole = (int)Math.Round(strength * TradeRelations.Unit);
        return whole / TradeRelations.Unit == strength ? whole : throw new FormatException($"Found the strength {strength}; expected four decimals at most.");
    }
}
