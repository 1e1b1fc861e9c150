using System.Text;
using Matcher.Text;

namespace Matcher.Periods;

/// <summary>The words that matter to dates, French and English, folded.</summary>
internal static class DateWords
{
    /// <summary>The longest of them, in bytes; a longer word is any word.</summary>
    public const int Longest = 14;

    private const int ValueBits = 8;

    private static readonly FormTable Table = Make();

    /// <summary>What a folded word is.</summary>
    /// <param name="form">The word.</param>
    /// <param name="value">The value that goes with it.</param>
    public static DateWord Find(ReadOnlySpan<byte> form, out int value)
    {
        var found = Table.Find(form, 0);
        value = found & ((1 << ValueBits) - 1);
        return (DateWord)(found >> ValueBits);
    }

    private static FormTable Make()
    {
        var table = new FormTable();
        string[] months =
        [
            "janvier janv jan january", "fevrier fevr fev february feb", "mars march mar", "avril avr april apr", "mai may", "juin june jun",
            "juillet juil juill jul july", "aout aou august aug", "septembre sept sep september", "octobre oct october", "novembre nov november", "decembre dec december",
        ];
        for (var month = 0; month < months.Length; month++) Add(table, DateWord.Month, month + 1, months[month]);
        Add(table, DateWord.Season, 3, "printemps spring");
        Add(table, DateWord.Season, 6, "ete summer");
        Add(table, DateWord.Season, 9, "automne autumn fall");
        Add(table, DateWord.Season, 1, "hiver winter");
        Add(table, DateWord.PartOfYear, 1, "debut early");
        Add(table, DateWord.PartOfYear, 7, "mi mid courant milieu");
        Add(table, DateWord.PartOfYear, 9, "rentree");
        Add(table, DateWord.PartOfYear, 12, "fin late end");
        Add(table, DateWord.Since, 0, "depuis since dep dps partir");
        Add(table, DateWord.From, 0, "de du from d");
        Add(table, DateWord.From, 1, "entre between");
        Add(table, DateWord.To, 0, "a au to until till jusque jusqu jusq through thru");
        Add(table, DateWord.And, 0, "et and");
        Add(table, DateWord.Present, 0, "aujourd aujourdhui auj ajd actuel actuelle actuellement present presente now today current currently ongoing maintenant");
        Add(table, DateWord.Day, 0, "jour jours date");
        Add(table, DateWord.Course, 0, "cours");
        Add(table, DateWord.Small, 0, "en ce le la l nos the in poste er of heure");
        string[] counts =
        [
            "un une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dixsept", "dixhuit", "dixneuf", "vingt",
        ];
        for (var count = 0; count < counts.Length; count++) Add(table, DateWord.Count, count + 1, counts[count]);
        Add(table, DateWord.Count, 30, "trente");
        Add(table, DateWord.Years, 0, "an ans annee annees year years yr yrs");
        Add(table, DateWord.Months, 0, "mois month months mos");
        Add(table, DateWord.Weeks, 0, "semaine semaines week weeks");
        Add(table, DateWord.Half, 0, "demi demie half");
        Add(table, DateWord.About, 0, "environ plus pres presque about over nearly env");
        Add(table, DateWord.Named, NamedWords.Grammar, "vers les tous par chaque every per version v regie cap");
        Add(
            table,
            DateWord.Named,
            NamedWords.Product,
            """
            windows win server serveur sql office exchange sharepoint excel word access powerpoint outlook project autocad solidworks catia revit
            dynamics sage studio oracle vcenter veeam indesign photoshop illustrator archicad creo inventor rt re edition
            """);
        Add(
            table,
            DateWord.Named,
            NamedWords.Plan,
            """
            age agee aged iso nf norme norm standard iec ieee din promotion promo classe loi decret directive reglement ordonnance arrete article cerfa budget plan directeur
            strategie objectif objectifs horizon agenda vision jo jeux olympiques mondial millesime
            """);
        Add(
            table,
            DateWord.Counted,
            0,
            """
            postes poste personnes salaries salarie agents clients client lits m2 m3 m euros euro eur k ke keur habitants utilisateurs users pieces tonnes
            t kg km h heures serveurs pc tickets comptes references colis palettes machines sites magasins eleves etudiants collaborateurs
            employes chevaux cv hectares ha repas couverts patients dossiers factures bulletins appels lignes unites places abonnes adherents membres
            """);
        return table;
    }

    private static void Add(FormTable table, DateWord word, int value, string forms)
    {
        foreach (var form in forms.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)) table.GetOrAdd(Encoding.UTF8.GetBytes(form), ((int)word << ValueBits) | value);
    }
}
