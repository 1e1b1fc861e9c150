using Matcher.Files.Reading;

namespace Matcher.Files.Csv;

/// <summary>
/// What the identifiers of a file look like: "C017" is a letter and a number, "d'achats" is not. After damage, a line of a
/// CV with just as many separators as the header reads as a whole row; its first words give it away.
/// </summary>
internal sealed class IdShapes
{
    // Past this many shapes the identifiers are free text, and tell nothing.
    private const int MostShapes = 32;
    private const int LongestShape = 32;
    private const byte Digits = (byte)'9';
    private const byte Letters = (byte)'a';

    private readonly HashSet<ulong> _shapes = [];
    private ulong _last;

    /// <summary>Learns the shape of an accepted identifier.</summary>
    public void Add(ReadOnlySpan<byte> id)
    {
        var shape = ShapeOf(id);
        if (shape == _last || _shapes.Count > MostShapes) return;
        _last = shape;
        _shapes.Add(shape);
    }

    /// <summary>Whether an identifier looks like those met, or nothing can be told.</summary>
    public bool Fits(ReadOnlySpan<byte> id) => _shapes.Count is 0 or > MostShapes || _shapes.Contains(ShapeOf(id));

    /// <summary>Whether nothing was learned yet.</summary>
    public bool IsEmpty => _shapes.Count == 0;

    /// <summary>Whether the shapes met tell an identifier from a text.</summary>
    public bool Tell => _shapes.Count is > 0 and <= MostShapes;

    /// <summary>Whether an identifier looks like those met, for certain.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="alone">Whether nothing follows it on its line: a word or a year may be a line of a CV, "C017" is not.</param>
    public bool Knows(ReadOnlySpan<byte> id, bool alone) =>
        Tell && _shapes.Contains(ShapeOf(id)) && (!alone || (id.ContainsAnyInRange((byte)'0', Digits) && id.ContainsAnyExceptInRange((byte)'0', Digits)));

    /// <summary>Runs of digits and runs of letters count as one sign each; what is no ASCII is a letter.</summary>
    private static ulong ShapeOf(ReadOnlySpan<byte> id)
    {
        Span<byte> shape = stackalloc byte[LongestShape];
        var length = 0;
        foreach (var b in id)
        {
            var sign = char.IsAsciiDigit((char)b) ? Digits : char.IsAsciiLetter((char)b) || b >= 0x80 ? Letters : b;
            if (length > 0 && shape[length - 1] == sign && sign is Digits or Letters) continue;
            if (length == LongestShape) break;
            shape[length++] = sign;
        }

        return IdHash.Of(shape[..length]);
    }
}
