using System.Text;

namespace Matcher.Files.Columns;

/// <summary>
/// A header as it is compared: lower case, without accents, spaces or punctuation, so that "Années d’expérience",
/// "annees_experience" and "ANNEES-EXPERIENCE" differ by their words alone.
/// </summary>
internal static class HeaderKey
{
    // string.Normalize leaves accents in place where globalization is invariant: the folding is this table.
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyy";

    /// <summary>Folds a header. Combining accents fall with the punctuation, so both Unicode forms agree.</summary>
    public static string Of(string header)
    {
        var key = new StringBuilder(header.Length);
        foreach (var c in header)
        {
            var lower = char.ToLowerInvariant(c);
            var at = Accented.IndexOf(lower, StringComparison.Ordinal);
            if (at >= 0) key.Append(Plain[at]);
            else if (lower == 'œ') key.Append("oe");
            else if (lower == 'æ') key.Append("ae");
            else if (char.IsLetterOrDigit(lower)) key.Append(lower);
        }

        return key.ToString();
    }

    /// <summary>Whether a header carries an accent, in either Unicode form: "résumé" and not "resume".</summary>
    public static bool HasAccent(string header)
    {
        foreach (var c in header)
        {
            if (Accented.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal)) return true;
            if (c is >= '\u0300' and <= '\u036F') return true;
        }

        return false;
    }
}
