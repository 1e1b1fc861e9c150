using System.Globalization;

namespace Matcher.Corpus.Commands;

/// <summary>Sizes as people write them: <c>360MB</c>, <c>10GB</c>, in powers of ten.</summary>
internal static class ByteSize
{
    private static readonly (string Unit, long Bytes)[] Units = [("kB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000), ("B", 1)];

    /// <summary>Reads a size.</summary>
    /// <exception cref="InvalidDataException">It reads otherwise.</exception>
    public static long Parse(string text)
    {
        foreach (var (unit, bytes) in Units)
        {
            if (!text.EndsWith(unit, StringComparison.OrdinalIgnoreCase)) continue;
            if (long.TryParse(text.AsSpan(0, text.Length - unit.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= long.MaxValue / bytes)
                return number * bytes;
            break;
        }

        throw new InvalidDataException($"--size: found '{text}'; expected a whole number with its unit, such as 360MB or 10GB.");
    }
}
