using System.Runtime.InteropServices;
using Matcher.Files.Reading;

namespace Matcher.Files.Csv;

/// <summary>
/// What the identifiers of a file look like: "C017" is a letter and a number, "Gestion de projet" is not. After damage, a
/// line of a CV with just as many separators as the header reads as a whole row; its first words give it away.
/// </summary>
internal sealed class IdShapes
{
    // A shape is common when one identifier in fifty has it. Shapes tell when nine identifiers in ten have a common one.
    private const int CommonOneIn = 50;
    private const int TellsTenths = 9;

    // Fewer identifiers than this say nothing against another: the first may be the damaged one.
    private const int LeastToDoubt = 4;
    private const int MostShapes = 1024;
    private const int LongestShape = 32;
    private const byte FirstDigit = (byte)'0';
    private const byte Digits = (byte)'9';
    private const byte Letters = (byte)'a';

    private readonly Dictionary<ulong, int> _shapes = [];
    private long _total;
    private long _common;

    /// <summary>Whether nothing was learned yet.</summary>
    public bool IsEmpty => _total == 0;

    /// <summary>Whether enough identifiers of a kind were met to doubt one of another kind.</summary>
    public bool CanDoubt => _total >= LeastToDoubt && Tell;

    /// <summary>Learns the shape of an accepted identifier.</summary>
    public void Add(ReadOnlySpan<byte> id)
    {
        _total++;
        var shape = ShapeOf(id);
        if (_shapes.Count >= MostShapes && !_shapes.ContainsKey(shape)) return;
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_shapes, shape, out _);
        count++;
        if ((long)count * CommonOneIn >= _total) _common++;
    }

    /// <summary>Whether an identifier is unlike those met, for certain.</summary>
    public bool IsOdd(ReadOnlySpan<byte> id) => CanDoubt && !IsCommon(id);

    /// <summary>Whether an identifier looks like those met, for certain.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="alone">Whether nothing follows it on its line: a word or a year may be a line of a CV, "C017" is not.</param>
    public bool Knows(ReadOnlySpan<byte> id, bool alone) =>
        Tell && IsCommon(id) && (!alone || (id.ContainsAnyInRange(FirstDigit, Digits) && id.ContainsAnyExceptInRange(FirstDigit, Digits)));

    private bool Tell => _total > 0 && _common * 10 >= _total * TellsTenths;

    private bool IsCommon(ReadOnlySpan<byte> id) => _shapes.TryGetValue(ShapeOf(id), out var count) && (long)count * CommonOneIn >= _total;

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
