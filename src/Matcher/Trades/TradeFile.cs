using System.Globalization;

namespace Matcher.Trades;

/// <summary>
/// Reads families of job titles. A family opens with <c>[id] ROME level domain</c>, with <c>grade</c> behind it where its titles do not say what is done; its lines open with <c>=</c> (same job),
/// <c>&gt;</c> (narrower specialty), <c>?</c> (a title that may name another job as well), <c>~</c> (neighbour and strength) or <c>:</c> (vocabulary of the work), items parted by <c>|</c>.
/// </summary>
internal static class TradeFile
{
    private const string Grade = "grade";

    /// <summary>The families of a file.</summary>
    /// <param name="lines">The lines, without comments and blank lines.</param>
    /// <exception cref="FormatException">A line reads otherwise; the message shows what was expected.</exception>
    public static IEnumerable<Trade> Read(IEnumerable<string> lines)
    {
        Trade? trade = null;
        foreach (var line in lines)
        {
            if (line[0] == '[')
            {
                if (trade is not null) yield return trade;
                trade = ReadHead(line);
                continue;
            }

            Add(trade ?? throw Wrong(line, "a family that opens with '[id] ROME level domain'"), line);
        }

        if (trade is not null) yield return trade;
    }

    private static Trade ReadHead(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is not (4 or 5) || (words.Length == 5 && words[4] != Grade) || !words[0].EndsWith(']') || !Enum.TryParse<TradeLevel>(words[2], ignoreCase: true, out var level)) throw Wrong(line, "'[id] ROME level domain', and 'grade' or nothing");
        return new Trade { Id = words[0][1..^1], Level = level, Domain = words[3], IsGrade = words.Length == 5 };
    }

    private static void Add(Trade trade, string line)
    {
        var items = line[1..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        switch (line[0])
        {
            case '=': trade.Titles.AddRange(items); break;
            case '>': trade.Specialties.AddRange(items); break;
            case '?': trade.Ambiguous.AddRange(items); break;
            case ':': trade.Vocabulary.AddRange(items); break;
            case '~':
                foreach (var item in items) AddNeighbour(trade, item, line);
                break;
            default: throw Wrong(line, "a line that opens with '=', '>', '?', '~' or ':'");
        }
    }

    private static void AddNeighbour(Trade trade, string item, string line)
    {
        var space = item.LastIndexOf(' ');
        if (space < 0 || !double.TryParse(item[(space + 1)..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var strength) || strength is <= 0 or >= 1)
            throw Wrong(line, "'~ id 0.6 | id 0.4'");
        trade.Neighbours[item[..space]] = strength;
    }

    private static FormatException Wrong(string line, string expected) => new($"Found the line \"{line}\"; expected {expected}.");
}
