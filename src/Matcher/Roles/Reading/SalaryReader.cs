namespace Matcher.Roles.Reading;

/// <summary>
/// Reads pay: ranges, single figures and open bounds, a year or a month, in euros or thousands. Percentages, bonuses,
/// hourly and daily rates are not read as salaries. All figures come out in thousands of euros a year.
/// </summary>
internal static class SalaryReader
{
    private const decimal MonthsAYear = 12;

    /// <summary>Beyond these bounds a figure is no yearly pay, in thousands of euros.</summary>
    private const decimal LeastKeur = 8;
    private const decimal MostKeur = 1500;

    /// <summary>French pay of fewer euros than this is told by the month.</summary>
    private const decimal LeastYearlyEuros = 10_000;

    /// <summary>A bare number from here on, in a line about pay, is an amount in euros.</summary>
    private const decimal LeastBareEuros = 10_000;

    private static readonly PhraseMap<bool> Bonuses = new PhraseMap<bool>().Add(
        true, "prime|primes|variable|variables|bonus|commission|commissions|intéressement|participation|ticket|tickets|"
            + "titres-restaurant|panier|paniers|repas|trajet|indemnité|indemnités|mutuelle|chiffre d'affaires|budget|ca|forfait mobilité");
    private static readonly PhraseMap<bool> Pay = new PhraseMap<bool>().Add(true,
        "fixe|salaire|salaires|rémunération|rémunérations|package|gagner|débutant|confirmé");
    private static readonly PhraseMap<bool> UpTo = new PhraseMap<bool>().Add(
        true, "jusqu'à|jusqu' à|max|maximum|maximal|au plus|plafonné à|inférieur à|inférieure à|ne dépasse pas|up to|atteindre|atteint");
    private static readonly PhraseMap<bool> From = new PhraseMap<bool>().Add(
        true, "à partir de|à partir d'|min|minimum|minimal|au moins|plus de|dépasser|dépasse|dépassent|supérieur à|supérieure à|"
            + "au-delà de|au delà de|from|>|excéder");
    private static readonly PhraseMap<bool> MonthWords = new PhraseMap<bool>().Add(true,
        "par mois|mensuel|mensuels|mensuelle|mensuelles|mensuellement|/ mois|le mois|month");
    private static readonly PhraseMap<bool> ShortWords = new PhraseMap<bool>().Add(true,
        "par heure|de l'heure|/ h|/ heure|horaire|par jour|/ jour|/ j|tjm|journalier|l'heure");
    private static readonly PhraseMap<bool> Labels = new PhraseMap<bool>().Add(
        true, "rémunération|salaire|package|fixe|brut|salaires|rémunérations|fourchette|rétribution|salary|fourchette de rémunération|"
            + "fourchette de salaire|notre offre|nous offrons|nous vous offrons|nous proposons|ce que nous offrons|avantages|conditions|remuneration");
    private static readonly PhraseMap<bool> Seniorities = new PhraseMap<bool>().Add(
        true, "jeune cadre|jeunes cadres|jeune diplômé|jeunes diplômés|cadre débutant|cadre junior|cadre confirmé|cadres confirmés|"
            + "cadre supérieur|cadre expérimenté|profil junior|profil confirmé|profil senior|profil expérimenté|"
        + "débutant|débutante|débutants|junior|juniors|confirmé|confirmée|confirmés|senior|seniors|expérimenté|expérimentée|"
        + "expérimentés|expert|experts|en début de carrière|début de carrière|en fin de carrière|fin de carrière|intermédiaire");

    /// <summary>Reads the bands of a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="unread">Whether the line gives amounts of money of which none could be read.</param>
    public static List<SalaryBand> Read(string text, out bool unread)
    {
        var bands = new List<SalaryBand>();
        var amounts = SalaryAmounts.Of(text);
        unread = false;
        var from = 0;
        for (var i = 0; i < amounts.Count; i++)
        {
            var (low, high) = (amounts[i], i + 1 < amounts.Count && IsRange(text, amounts[i], amounts[i + 1])
                ? amounts[i + 1]
                : amounts[i]);
            var paired = high.Start != low.Start;
            if (paired) i++;
            var unit = low.Unit == SalaryUnit.None ? high.Unit : low.Unit;
            if (unit == SalaryUnit.None && low.Value >= LeastBareEuros && high.Value >= LeastBareEuros && Labelled(text))
                unit = SalaryUnit.Euros;
            if (unit is not (SalaryUnit.Thousands or SalaryUnit.Euros)) continue;
            var clause = Clause(text, from, low.Start);
            from = high.End;
            if (IsBonus(text[clause..low.Start])) continue;
            var rest = text[high.End..(i + 1 < amounts.Count ? amounts[i + 1].Start : text.Length)];
            if (Band(text[clause..low.Start], rest, low, high, unit, amounts, i) is { } band) bands.Add(band);
            else unread = true;
        }

        unread &= bands.Count == 0;
        return bands;
    }

    /// <summary>Whether a line speaks of pay with a figure.</summary>
    public static bool SpeaksOfPay(string text) =>
        RoleWords.Of(text) is var words && (Pay.Find(words) >= 0 || words.Exists(w => w.Key is "brut" or "variable"))
            && SalaryAmounts.Of(text).Exists(a => a.Unit is SalaryUnit.Thousands or SalaryUnit.Euros);

    private static SalaryBand? Band(string before, string after, SalaryAmount low, SalaryAmount high, SalaryUnit unit,
        List<SalaryAmount> amounts, int last)
    {
        var wordsBefore = RoleWords.Of(before);
        var wordsAfter = RoleWords.Of(after);
        if (ShortWords.Find(wordsBefore) >= 0 || ShortWords.Find(wordsAfter) >= 0) return null;
        var (min, max) = (Keur(low, unit), Keur(high, high.Unit is SalaryUnit.None or SalaryUnit.Other ? unit : high.Unit));
        // "35 à 45 000 €": the first bound is short for 35 000.
        if (unit == SalaryUnit.Euros && low.Unit == SalaryUnit.None && low.Value < 1000 && high.Value >= LeastYearlyEuros) min = low.Value;
        var monthly = MonthWords.Find(wordsBefore) >= 0 || MonthWords.Find(wordsAfter) >= 0
            || unit == SalaryUnit.Euros && high.Value < LeastYearlyEuros && max < LeastKeur;
        if (monthly)
        {
            var months = last + 1 < amounts.Count && amounts[last + 1] is { Unit: SalaryUnit.Other, Value: >= 12 and <= 16 } count
                ? count.Value
                : MonthsAYear;
            (min, max) = (min * months, max * months);
        }

        if (min > max) (min, max) = (max, min);
        if (min < LeastKeur || max > MostKeur) return null;
        (min, max) = (Plain(min), Plain(max));
        var seniority = Seniority(before, wordsBefore);
        if (low.Start != high.Start) return new SalaryBand(seniority, min, max);
        var tail = wordsBefore.Count > 6 ? wordsBefore.GetRange(wordsBefore.Count - 6, 6) : wordsBefore;
        var next = wordsAfter.Count > 3 ? wordsAfter.GetRange(0, 3) : wordsAfter;
        if (UpTo.Find(tail) >= 0 || next.Exists(w => w.Key is "max" or "maximum")) return new SalaryBand(seniority, null, max);
        var open = From.Find(tail) >= 0 || next.Exists(w => w.Key is "minimum" or "min")
            || next is [{ Key: "et" or "ou" }, { Key: "plus" }, ..] or [{ Key: "+" }];
        return new SalaryBand(seniority, min, open ? null : max);
    }

    /// <summary>"45 000 k€" is a slip for euros.</summary>
    private static decimal Keur(SalaryAmount amount, SalaryUnit unit) =>
        unit == SalaryUnit.Thousands && amount.Value < 1000 ? amount.Value : amount.Value / 1000;

    /// <summary>Drops closing zeros, so that 2.5 x 12 reads 30 and not 30.0.</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    private static bool IsRange(string text, SalaryAmount low, SalaryAmount high)
    {
        if (high.Unit == SalaryUnit.Other && low.Unit != SalaryUnit.Other) return false;
        var between = RoleWords.Of(text[low.End..high.Start]).ConvertAll(w => w.Key);
        between.RemoveAll(w => w is "brut" or "bruts" or "annuel" or "€" or "k€" or "les");
        return between is ["et"] or ["a"] or ["-"] or ["/"] or ["jusqu'", "a"] or ["to"] or ["and"] or ["ou"];
    }

    private static int Clause(string text, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (text[i] is '.' or ';' && i + 1 < text.Length && RoleText.IsSpace(text[i + 1])) return i + 1;
        }

        return from;
    }

    private static bool IsBonus(string before)
    {
        var words = RoleWords.Of(before);
        var bonus = -1;
        for (var i = Bonuses.Find(words); i >= 0; i = Bonuses.Find(words, i + 1)) bonus = i;
        return bonus >= 0 && Pay.Find(words, bonus) < 0;
    }

    private static bool Labelled(string text)
    {
        var words = RoleWords.Of(text);
        return Pay.Find(words) >= 0 || words.Exists(w => w.Key is "brut" or "bruts" or "annuel" or "annuels");
    }

    private static string Seniority(string before, List<RoleWord> words)
    {
        var label = "";
        var colon = before.LastIndexOf(':');
        if (colon > 0)
        {
            label = before[..colon].Trim(' ', '*', '_', ',', '-', '–', '•', '\u00A0', '\t', '(', ')', '/', '+');
            var inner = label.LastIndexOfAny([',', '/', ':']);
            if (inner >= 0) label = label[(inner + 1)..].Trim();
        }

        if (label.Length > 0 && Labels.Match(RoleWords.Of(label), 0) == 0 && label.Length <= 60) return label;
        for (var i = 0; i < words.Count; i++)
        {
            if (Seniorities.Match(words, i) is var length and > 0) return RoleWords.Slice(before, words, i, i + length);
        }

        return "";
    }
}
