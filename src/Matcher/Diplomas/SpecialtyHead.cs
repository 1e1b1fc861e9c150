namespace Matcher.Diplomas;

/// <summary>The part of a line of <c>specialties.txt</c> before its colon.</summary>
internal readonly record struct SpecialtyHead(DiplomaField Field, int Strength, IReadOnlyList<string> Families)
{
    private const string Behind = " after ";

    /// <summary>Reads it.</summary>
    /// <exception cref="FormatException">It names no field.</exception>
    public static SpecialtyHead Parse(string head)
    {
        var cut = head.IndexOf(Behind, StringComparison.Ordinal);
        var families = cut < 0 ? [] : head[(cut + Behind.Length)..].Split(',', StringSplitOptions.TrimEntries);
        var words = (cut < 0 ? head : head[..cut]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var strength = families.Length > 0 ? 3 : words is [_, "+"] ? 4 : words is [_, "-"] ? 1 : 2;
        return DiplomaFieldNames.TryParse(words[0], out var field)
            ? new(field, strength, families)
            : throw new FormatException($"found \"{words[0]}\"; expected autre, informatique, telecoms, gestion, sante or industrie.");
    }
}
