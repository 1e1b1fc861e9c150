namespace Matcher.Sections;

/// <summary>The sections of a text, asked for from its first line to its last.</summary>
/// <param name="text">UTF-8.</param>
internal ref struct SectionLines(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private SectionReader _reader;
    private SectionLine _line;
    private int _next; // where the next line begins

    /// <summary>Where the line stands that holds a byte; ask in the order of the text.</summary>
    public SectionLine At(int offset)
    {
        while (_next <= offset && _next < _text.Length)
        {
            var length = _text[_next..].IndexOfAny((byte)'\n', (byte)'\r');
            var end = length < 0 ? _text.Length : _next + length;
            var line = _text[_next..end].TrimStart(" \t"u8);
            _line = _reader.Read(line.TrimEnd(" \t"u8));
            _line = _line with { Content = end - line.Length + _line.Content };
            _next = end + 1;
            if (end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n') _next++;
        }

        return _line;
    }
}
