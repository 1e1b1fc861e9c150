using System.Text.Json;
using Matcher.Candidates;
using Matcher.Files.Columns;

namespace Matcher.Files.Json;

/// <summary>The values of one object, decoded into one buffer that serves again for the next.</summary>
internal sealed class JsonValues
{
    private readonly (int Start, int End)[] _places = new (int, int)[CandidateView.FieldCount + 1];
    private byte[] _buffer = new byte[1 << 14];
    private int _length;

    /// <summary>A value; empty when it was not given.</summary>
    public ReadOnlySpan<byte> this[ColumnTarget target] => _buffer.AsSpan()[_places[Slot(target)].Start.._places[Slot(target)].End];

    public void Clear()
    {
        _length = 0;
        Array.Clear(_places);
    }

    /// <summary>Takes the value the reader stands on, unless the field was given already. A list or an object reads as its texts, one a line.</summary>
    public void Take(ref Utf8JsonReader reader, ColumnTarget target)
    {
        if (!this[target].IsEmpty)
        {
            reader.Skip();
            return;
        }

        var start = _length;
        if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            var depth = reader.CurrentDepth;
            while (reader.Read() && reader.CurrentDepth > depth)
            {
                if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number)) continue;
                if (_length > start) Append("\n"u8);
                Append(in reader);
            }
        }
        else if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number) Append(in reader);

        _places[Slot(target)] = (start, _length);
    }

    private static int Slot(ColumnTarget target) => (int)target + 1;

    private void Append(ref readonly Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number) Append(reader.ValueSpan);
        else
        {
            Reserve(reader.ValueSpan.Length);
            _length += reader.CopyString(_buffer.AsSpan(_length));
        }
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - _length < count) Array.Resize(ref _buffer, Math.Max(checked(_buffer.Length * 2), _length + count));
    }
}
