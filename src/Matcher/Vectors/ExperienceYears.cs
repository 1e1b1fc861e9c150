using Matcher.Roles;
using Matcher.Text;

namespace Matcher.Vectors;

/// <summary>The years of experience that a role's line asks for.</summary>
internal static class ExperienceYears
{
    private const int Several = 3; // "plusieurs années", "une expérience": a common reading among recruiters
    private const int First = 1; // "une première expérience"
    private const int Solid = 5; // "une solide expérience"

    private static readonly string[] Numbers = ["zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];

    /// <summary>Whether a criterion asks for years.</summary>
    public static bool IsAskedBy(Criterion criterion) => criterion.Kind == CriterionKind.Experience;

    /// <summary>The fewest years that satisfy a line, above 0.</summary>
    public static int Required(string text)
    {
        var forms = Folding.Fold(text).Split([' ', '\'', ',', '.', '-', '(', ')', '/', '+'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < forms.Length; i++)
        {
            if (forms[i] is not ("an" or "ans" or "annee" or "annees")) continue;
            // "trois à cinq ans": the lower bound is the first of the two numbers.
            if (i >= 3 && forms[i - 2] is "a" or "ou" or "et" && Number(forms[i - 3]) is > 0 and var low) return low;
            if (i >= 1 && Number(forms[i - 1]) is > 0 and var years) return years;
        }

        if (forms.Contains("premiere", StringComparer.Ordinal)) return First;
        return forms.Contains("solide", StringComparer.Ordinal) ? Solid : Several;
    }

    private static int Number(string form)
    {
        var word = Array.IndexOf(Numbers, form);
        if (word > 0) return word;
        return form is "quinze" ? 15 : int.TryParse(form, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number < 50 ? number : 0;
    }
}
