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
        var forms = Forms(text);
        var found = 0;
        for (var i = 1; i < forms.Count; i++)
        {
            var unit = forms[i];
            if (unit is not ("an" or "ans" or "annee" or "annees" or "mois" or "year" or "years" or "yrs")) continue;
            // "Une dizaine d'années".
            var at = i - 1;
            if (forms[at] is "d" or "de" && at > 0) at--;
            var years = Number(forms[at]);
            // "trois à cinq ans", "4/5 ans": the lower bound is the first of the two numbers.
            if (at >= 2 && forms[at - 1] is "a" or "ou" or "et" && Number(forms[at - 2]) is > 0 and var low) years = low;
            else if (at >= 1 && forms[at - 1] != "plus" && char.IsAsciiDigit(forms[at - 1][0]) && Number(forms[at - 1]) is > 0 and var first && first <= years) years = first;
            if (years == 0) continue;
            if (unit == "mois") years = Math.Max(1, years / 12);
            // "Permis depuis 2 ans et 3 ans d'expérience": what is said of experience.
            if (i + 2 < forms.Count && (forms[i + 1].StartsWith("exp", StringComparison.Ordinal) || forms[i + 2].StartsWith("exp", StringComparison.Ordinal))) return years;
            if (found == 0) found = years;
        }

        if (found > 0) return found;
        if (forms.Contains("premiere", StringComparer.Ordinal)) return First;
        return forms.Exists(form => form is "solide" or "senior" or "solides" or "longue") ? Solid : Several;
    }

    // Words and numbers; a number and what is glued to it are two.
    private static List<string> Forms(string text)
    {
        var forms = new List<string>();
        foreach (var form in Folding.Fold(text).Split([' ', '\'', '’', ',', '.', '-', '(', ')', '/', '+', ':', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var digits = form.TakeWhile(char.IsAsciiDigit).Count();
            if (digits > 0 && digits < form.Length) forms.Add(form[..digits]);
            forms.Add(digits < form.Length ? form[digits..] : form);
        }

        return forms;
    }

    private static int Number(string form) => form switch
    {
        "une" => 1,
        "dizaine" => 10,
        "quinze" or "quinzaine" => 15,
        "vingtaine" => 20,
        _ when Array.IndexOf(Numbers, form) is > 0 and var word => word,
        _ => int.TryParse(form, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number < 50 ? number : 0,
    };
}
