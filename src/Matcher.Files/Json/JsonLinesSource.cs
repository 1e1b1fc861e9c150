using System.Text.Json;
using Matcher.Candidates;
using Matcher.Files.Columns;
using Matcher.Files.Csv;
using Matcher.Files.Messages;
using Matcher.Files.Reading;
using Matcher.Files.Rejects;

namespace Matcher.Files.Json;

/// <summary>
/// The objects of a JSON Lines file as records. Properties are found by the same names as columns. The first objects say
/// whether there are identifiers.
/// </summary>
internal sealed class JsonLinesSource : RecordSource
{
    private const int ObjectsLookedAt = 64;

    private readonly ByteWindow _window;
    private readonly LineWindow _lines;
    private readonly SourceContext _context;
    private readonly JsonProperties _properties;
    private readonly JsonValues _values = new();
    private int _line = 1;

    private JsonLinesSource(ByteWindow window, ColumnPlan plan, SourceContext context, bool isPlanWhole = false)
    {
        _window = window;
        _lines = new LineWindow(window, context.MaxRecordBytes);
        _context = context;
        Plan = plan;
        _properties = new JsonProperties(plan, isPlanWhole);
    }

    /// <summary>The fields of a record, in their order: all of them.</summary>
    public static CandidateField[] Fields { get; } = Enum.GetValues<CandidateField>();

    /// <summary>The properties of the first objects.</summary>
    public ColumnPlan Plan { get; }

    public override byte Separator => (byte)',';

    /// <summary>Whether the first byte that is not blank opens an object.</summary>
    public static bool IsJson(ByteWindow window, string file, FileMessages messages)
    {
        while (true)
        {
            var rest = CsvText.Trim(window.Bytes);
            if (rest.IsEmpty && window.Fill()) continue;
            if (rest.StartsWith("["u8)) throw new CandidateFileException(messages.JsonArray(file));
            return rest.StartsWith("{"u8);
        }
    }

    /// <summary>Looks at the first objects, and decides what their properties are.</summary>
    public static JsonLinesSource Open(ByteWindow window, ColumnChoices choices, SourceContext context)
    {
        var names = Names(window, context);
        return new JsonLinesSource(window, ColumnPlan.Of(names, choices, context.File, context.Messages), context);
    }

    /// <summary>Reads the same objects with a plan made before: properties that it does not have are not read.</summary>
    public static JsonLinesSource OpenAgain(ByteWindow window, ColumnPlan plan, SourceContext context) => new(window, plan, context, isPlanWhole: true);

    private static List<string> Names(ByteWindow window, SourceContext context)
    {
        var lines = new LineWindow(window, context.MaxRecordBytes);
        var names = new List<string>();
        var offset = 0;
        for (var i = 0; i < ObjectsLookedAt && offset <= context.MaxRecordBytes; i++)
        {
            var length = lines.LengthAt(offset);
            if (length <= 0) break;
            AddNames(window.Bytes.Slice(offset, length), names);
            offset += length;
        }

        if (names.Count == 0) throw new CandidateFileException(context.Messages.BrokenFirstObject(context.File));
        return names;
    }

    public override bool WriteNext(RecordWriter output)
    {
        while (true)
        {
            var length = _lines.LengthAt(0);
            if (length == 0) return false;
            var written = false;
            if (length < 0)
            {
                _context.Reject(_line, _line, "", RejectCode.TooLong, _context.Messages.LongLine(_context.MaxRecordBytes));
                _lines.PassLongLine();
            }
            else
            {
                var line = CsvText.Trim(_window.Bytes[..length]);
                written = !line.IsEmpty && TryParse(line) && TryWrite(output);
                _window.Advance(length);
            }

            _line++;
            if (written) return true;
        }
    }

    public override void Dispose() => _window.Dispose();

    private static void AddNames(ReadOnlySpan<byte> line, List<string> names)
    {
        var found = new List<string>();
        try
        {
            var reader = new Utf8JsonReader(line);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                found.Add(reader.GetString()!);
                reader.Skip();
            }

            names.AddRange(found.Except(names, StringComparer.Ordinal));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The line is rejected when its turn comes.
        }
    }

    private bool TryParse(ReadOnlySpan<byte> line)
    {
        _values.Clear();
        var reader = new Utf8JsonReader(line);
        try
        {
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var target = _properties.Find(in reader);
                    reader.Read();
                    if (target is { } field) _values.Take(ref reader, field);
                    else reader.Skip();
                }

                if (!reader.Read()) return true;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: half a surrogate pair, which is no text in UTF-8.
        }

        _context.Reject(_line, _line, SourceContext.Show(_values[ColumnTarget.Id]), RejectCode.BadJson, _context.Messages.BadJson(reader.BytesConsumed + 1));
        return false;
    }

    private bool TryWrite(RecordWriter output)
    {
        var id = CsvText.Trim(_values[ColumnTarget.Id]);
        if (Plan.IdIndex < 0)
        {
            output.Begin(_line, _line);
            output.GeneratedId(_context.IdPrefix, _line);
        }
        else
        {
            if (id.IsEmpty) _context.Reject(_line, _line, "", RejectCode.NoId, _context.Messages.NoJsonId(Plan.Headers[Plan.IdIndex]));
            if (id.IsEmpty || !_context.Accept(id, _line, _line)) return false;
            output.Begin(_line, _line);
            output.Value(id);
        }

        foreach (var field in Fields) output.Value(_values[(ColumnTarget)field]);
        output.End();
        return true;
    }
}
