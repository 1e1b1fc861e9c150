using System.Globalization;
using System.Text.Json;
using CsvHelper;
using Matcher.Cli.Messages;

namespace Matcher.Cli.Commands.Evaluate;

/// <summary>Reads the ranking that <c>matcher score</c> wrote, CSV or JSON Lines.</summary>
internal sealed class RankingReader(string file, EvaluateMessages messages)
{
    private static readonly string[] Columns = ["role", "rank", "candidate"];

    private readonly Dictionary<string, List<RankedRow>> _rankings = new(StringComparer.Ordinal);
    private readonly HashSet<(string Role, string Candidate)> _seen = [];

    /// <summary>The candidates by role, in the order of the file.</summary>
    /// <exception cref="UsageException">The file cannot be opened, or is no ranking.</exception>
    public IReadOnlyDictionary<string, List<RankedRow>> Read()
    {
        try
        {
            using var stream = File.OpenRead(file);
            if (IsJson(stream)) ReadJson(stream);
            else ReadCsv(stream);
            return _rankings;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(messages.CannotOpen(file, e.GetType().Name));
        }
    }

    // The first thing written is a brace in JSON Lines, and the head "role" in CSV.
    private static bool IsJson(FileStream stream)
    {
        Span<byte> head = stackalloc byte[64];
        var found = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)].TrimStart("\uFEFF \t\r\n"u8);
        stream.Position = 0;
        return found.Length > 0 && found[0] == (byte)'{';
    }

    private void ReadCsv(Stream stream)
    {
        using var reader = CsvReader.Create(stream, new CsvReaderOptions { HasHeader = false, TrackLineNumbers = true, IncludeValuesInExceptions = false });
        var heads = new List<string>();
        if (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++) heads.Add(reader.GetString(i).Trim());
        }

        var places = Array.ConvertAll(Columns, column => heads.FindIndex(head => string.Equals(head, column, StringComparison.OrdinalIgnoreCase)));
        if (Array.FindIndex(places, place => place < 0) is >= 0 and var missing)
            throw new UsageException(messages.NoColumn(file, Columns[missing], heads.Count == 0 ? "—" : string.Join(", ", heads)));
        while (reader.Read())
        {
            if (reader.FieldCount <= places.Max()) throw new UsageException(messages.BadRow(file, reader.LineNumber));
            Add(Undo(reader.GetString(places[0])), reader.GetString(places[1]), Undo(reader.GetString(places[2])), reader.LineNumber);
        }
    }

    private void ReadJson(Stream stream)
    {
        using var lines = new StreamReader(stream);
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                using var json = JsonDocument.Parse(line);
                Add(Text(json.RootElement, "role"), Text(json.RootElement, "rank"), Text(json.RootElement, "candidate"), number);
            }
            catch (JsonException)
            {
                throw new UsageException(messages.BadRow(file, number));
            }
        }
    }

    private static string Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value.ToString() : "";

    private void Add(string role, string rank, string candidate, long line)
    {
        if (role.Length == 0 || candidate.Length == 0 || !int.TryParse(rank, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            throw new UsageException(messages.BadRow(file, line));
        if (!_seen.Add((role, candidate))) throw new UsageException(messages.RankedTwice(file, line, role));
        if (!_rankings.TryGetValue(role, out var rows)) _rankings[role] = rows = [];
        rows.Add(new RankedRow(number, candidate));
    }

    // Our CSV puts an apostrophe before what a spreadsheet would run as a formula.
    private static string Undo(string cell) => cell.Length > 1 && cell[0] == '\'' && "=+-@\t\r\n".Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;
}
