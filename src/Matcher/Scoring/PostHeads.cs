using Matcher.Text;

namespace Matcher.Scoring;

/// <summary>Tells the line that opens a post ("Responsable d'exploitation, Télévia, 2012-2016") from what was done in it.</summary>
internal static class PostHeads
{
    /// <summary>A longer line is prose.</summary>
    public const int MostWords = 24;

    /// <summary>Without a year, a longer line is prose.</summary>
    public const int MostWordsWithoutYear = 9;

    /// <summary>Whether a bullet opens the line on which a word stands: such a line tells what was done, whatever year it names.</summary>
    public static bool StartsWithBullet(ReadOnlySpan<byte> text, int wordStart)
    {
        var lineStart = text[..wordStart].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        for (var i = lineStart; i < wordStart;)
        {
            var scalar = Utf8.Read(text, i, out var length);
            var kind = Characters.Classify(scalar);
            if (kind is CharacterKind.Dash or CharacterKind.Bullet or CharacterKind.MiddleDot || scalar is '*' or '>' or 0x2192) return true;
            i += length;
        }

        return false;
    }
}
