using Matcher.Files.Csv;

namespace Matcher.Files.Json;

/// <summary>Lines of a window, by their line feeds.</summary>
internal sealed class LineWindow(ByteWindow window, int limit)
{
    /// <summary>The length of the line at an offset, its line feed included; 0 at the end of the input, -1 when it passes the limit.</summary>
    public int LengthAt(int offset)
    {
        var searched = offset;
        while (true)
        {
            var feed = window.Bytes[searched..].IndexOf((byte)'\n');
            if (feed >= 0) return searched + feed + 1 - offset is var length && length <= limit ? length : -1;
            searched = window.Bytes.Length;
            if (searched - offset > limit) return -1;
            if (!window.Fill()) return searched - offset;
        }
    }

    /// <summary>Passes a line longer than the limit without holding it.</summary>
    public void PassLongLine()
    {
        while (true)
        {
            var feed = window.Bytes.IndexOf((byte)'\n');
            window.Advance(feed < 0 ? window.Bytes.Length : feed + 1);
            if (feed >= 0 || !window.Fill()) return;
        }
    }
}
