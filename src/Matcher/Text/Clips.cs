using System.Text;

namespace Matcher.Text;

/// <summary>Words cut short with a stop ("resp. prod."), read as the whole word. Immutable and thread-safe.</summary>
internal sealed class Clips
{
    private const string Resource = "Matcher.Text.Data.clips.txt";
    private const int Longest = 8;

    private readonly FormTable _heads = new();
    private readonly FormTable _fields = new();
    private readonly List<byte[]> _words = [];

    private Clips()
    {
        var section = _heads;
        foreach (var line in TextResource.Lines(Resource))
        {
            if (line[0] == '[')
            {
                section = line == "[fields]" ? _fields : _heads;
                continue;
            }

            var words = line.Split(' ');
            foreach (var clip in words.AsSpan(1)) section.GetOrAdd(Encoding.UTF8.GetBytes(clip), _words.Count);
            _words.Add(Encoding.UTF8.GetBytes(words[0].TrimEnd(':')));
        }
    }

    /// <summary>The list that ships with the library.</summary>
    public static Clips Shared { get; } = new();

    /// <summary>Reads a word before a stop as the word that it was cut from.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stop">Where the stop stands.</param>
    /// <param name="form">The folded word; receives the whole one.</param>
    /// <param name="formLength">Its length, changed only when it is a word cut short.</param>
    /// <returns>Just after the stop where it does no more than cut the word; else where it stands.</returns>
    public int Expand(ReadOnlySpan<byte> text, int stop, Span<byte> form, ref int formLength)
    {
        if (formLength > Longest) return stop;
        var word = form[..formLength];
        var next = stop + 1;
        while (next < text.Length && text[next] == ' ') next++;
        var isOver = next >= text.Length || text[next] is (byte)'\n' or (byte)'\r';
        var isFollowed = !isOver && next > stop + 1 && (Utf8.KindAt(text, next) == CharacterKind.Word && !char.IsAsciiDigit((char)text[next]));
        if (isFollowed && _heads.Find(word) is >= 0 and var head) return Write(_words[head], stop + 1, form, ref formLength);
        var isSmall = isFollowed && !Characters.IsUpper(Utf8.Read(text, next, out _));
        if ((!isSmall && !isOver) || _fields.Find(word) is not (>= 0 and var field)) return stop;
        return Write(_words[field], isOver ? stop : stop + 1, form, ref formLength);
    }

    private static int Write(byte[] word, int end, Span<byte> form, ref int formLength)
    {
        word.CopyTo(form);
        formLength = word.Length;
        return end;
    }
}
