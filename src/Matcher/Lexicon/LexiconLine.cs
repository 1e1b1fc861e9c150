using System.Globalization;

namespace Matcher.Lexicon;

/// <summary>
/// Reads one line of a lexicon: <c>left OP right [OP right…] [strength] [\[domain\]] [# comment]</c>, where OP is
/// <c>=</c>, <c>&gt;</c> or <c>~</c> between blanks; or <c>! term</c>, a protected term.
/// </summary>
internal static class LexiconLine
{
    private const double SameStrength = 0.95;
    private const double NarrowerStrength = 0.8;
    private const double RelatedStrength = 0.5;

    /// <summary>Adds what a line says to the lists.</summary>
    /// <param name="line">The line, comment included.</param>
    /// <param name="place">Where it stands; the text of the place is left to this method.</param>
    /// <param name="relations">Receives the relations: every pair of terms that a line of equals joins.</param>
    /// <param name="protectedTerms">Receives the protected term.</param>
    /// <returns>What is wrong with the line, or null.</returns>
    public static string? Read(string line, LexiconPlace place, List<Relation> relations, List<ProtectedEntry> protectedTerms)
    {
        var text = WithoutComment(line).Trim();
        if (text.Length == 0) return null;
        place = place with { Text = text };
        if (text.StartsWith("! ", StringComparison.Ordinal))
        {
            protectedTerms.Add(new ProtectedEntry(text[2..].Trim(), place));
            return null;
        }

        var domain = "";
        var bracket = text.LastIndexOf('[');
        if (bracket >= 0)
        {
            if (!text.EndsWith(']')) return "a domain opens with '[' and does not close with ']'";
            domain = text[(bracket + 1)..^1].Trim();
            text = text[..bracket].Trim();
        }

        // Only a number in (0, 1] is a strength: "iso 9001" and "office 365" end in a number of their own.
        var strength = 0.0;
        var space = text.LastIndexOf(' ');
        if (space > 0 && double.TryParse(text[(space + 1)..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && (number is > 0 and <= 1))
        {
            strength = number;
            text = text[..space].Trim();
        }

        return ReadTerms(text, strength, domain, place, relations);
    }

    private static string? ReadTerms(string text, double strength, string domain, LexiconPlace place, List<Relation> relations)
    {
        foreach (var (sign, kind, usual) in new[] { (" > ", RelationKind.Narrower, NarrowerStrength), (" ~ ", RelationKind.Related, RelatedStrength), (" = ", RelationKind.Same, SameStrength) })
        {
            var terms = text.Split(sign, StringSplitOptions.TrimEntries);
            if (terms.Length < 2) continue;
            if (kind != RelationKind.Same && terms.Length > 2) return "only '=' may join more than two terms";
            if (terms.Any(term => term.Length == 0)) return "a term is missing beside the sign";
            if (kind != RelationKind.Same && terms.Any(term => term.Contains(" = ", StringComparison.Ordinal))) return "a line holds one kind of relation";
            for (var i = 0; i < terms.Length; i++)
            {
                for (var j = i + 1; j < terms.Length; j++) relations.Add(new Relation(terms[i], kind, terms[j], strength > 0 ? strength : usual, domain, place));
            }

            return null;
        }

        return "no ' = ', ' > ' or ' ~ ' stands between two terms";
    }

    // A '#' opens a comment at the line's start or after a blank: "c# = csharp" holds none.
    private static string WithoutComment(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '#' && (i == 0 || char.IsWhiteSpace(line[i - 1]))) return line[..i];
        }

        return line;
    }
}
