using System.Globalization;
using System.Text;

namespace Matcher.Roles.Reading;

/// <summary>Finds the numbers of a line about pay: "45", "38 000 €", "2.500 euros", "45,5 K€", with blanks of any sort.</summary>
internal static class SalaryAmounts
{
    public static List<SalaryAmount> Of(string text)
    {
        var amounts = new List<SalaryAmount>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            var glued = i > 0 && (char.IsLetter(text[i - 1]) || text[i - 1] == '+');
            var end = Number(text, i, out var value);
            var unitEnd = Unit(text, end, out var unit);
            if (!glued && value is not null) amounts.Add(new SalaryAmount(value.Value, unit, i, unitEnd));
            i = Math.Max(unitEnd, end) - 1;
        }

        return amounts;
    }

    private static int Number(string text, int at, out decimal? value)
    {
        var digits = new StringBuilder();
        var i = at;
        while (i < text.Length && char.IsAsciiDigit(text[i])) digits.Append(text[i++]);
        var grouped = digits.Length <= 3;
        while (grouped && i + 3 < text.Length + 0 && (RoleText.IsSpace(text[i]) || text[i] == '.' || RoleText.IsApostrophe(text[i]))
            && IsGroup(text, i + 1))
        {
            digits.Append(text, i + 1, 3);
            i += 4;
        }

        if (i + 1 < text.Length && text[i] is ',' or '.' && char.IsAsciiDigit(text[i + 1])
            && (i + 2 >= text.Length || !char.IsAsciiDigit(text[i + 2]) || i + 3 >= text.Length || !char.IsAsciiDigit(text[i + 3])))
        {
            digits.Append('.');
            i++;
            while (i < text.Length && char.IsAsciiDigit(text[i])) digits.Append(text[i++]);
        }

        value = digits.Length <= 12 ? decimal.Parse(digits.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;
        return i;
    }

    /// <summary>Three digits and no fourth.</summary>
    private static bool IsGroup(string text, int at)
    {
        for (var k = 0; k < 3; k++)
        {
            if (at + k >= text.Length || !char.IsAsciiDigit(text[at + k])) return false;
        }

        return at + 3 >= text.Length || !char.IsAsciiDigit(text[at + 3]);
    }

    private static int Unit(string text, int at, out SalaryUnit unit)
    {
        unit = SalaryUnit.None;
        var i = at;
        while (i < text.Length && (RoleText.IsSpace(text[i]) || text[i] == '*')) i++;
        if (i >= text.Length) return at;
        if (text[i] == '%')
        {
            unit = SalaryUnit.Percent;
            return i + 1;
        }

        if (text[i] == '€')
        {
            unit = SalaryUnit.Euros;
            return i + 1;
        }

        var end = i;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '€')) end++;
        unit = RoleText.Fold(text.AsSpan(i, end - i)) switch
        {
            "k" or "k€" or "ke" or "keur" or "keuros" or "kilo-euros" or "kilos" => SalaryUnit.Thousands,
            "eur" or "euro" or "euros" => SalaryUnit.Euros,
            "mille" => SalaryUnit.Thousands,
            "mois" or "ans" or "an" or "annees" or "heures" or "h" or "jours" or "salaries" or "personnes" or "jour" or "rtt" =>
                SalaryUnit.Other,
            _ => SalaryUnit.None,
        };
        if (unit == SalaryUnit.None) return at;
        // "45 k euros", "45 k €", "45 mille euros".
        if (unit == SalaryUnit.Thousands)
        {
            var next = end;
            while (next < text.Length && RoleText.IsSpace(text[next])) next++;
            var word = next;
            while (word < text.Length && (char.IsLetter(text[word]) || text[word] == '€')) word++;
            if (RoleText.Fold(text.AsSpan(next, word - next)) is "€" or "euros" or "euro" or "eur") end = word;
        }

        return end;
    }
}
