namespace Matcher.Files.Columns;

/// <summary>
/// Tells what is paid today, or was, from what is hoped for. Pay history is never read: under Directive (EU) 2023/970,
/// article 5, an employer does not ask candidates about it. A bare "salaire" does not say which it is.
/// </summary>
internal static class PayColumns
{
    private static readonly string[] Pay =
        ["salaire", "remuneration", "salary", "salaries", "compensation", "wage", "package", "fixeactuel", "variableactuel",
         "currentpay", "lastpay", "previouspay", "pastpay", "payhistory"];

    private static readonly string[] History =
        ["actuel", "dernier", "derniere", "ancien", "preced", "passe", "histori", "current", "last", "previous", "past", "former"];

    private static readonly string[] Bare =
        ["salaire", "salaires", "remuneration", "salary", "compensation", "pay", "package", "salairekeur", "salaryk", "salaireke", "salairek", "salairebrut",
         "salaireannuel", "salaireannuelbrut", "salairebrutannuel", "remunerationkeur", "annualsalary", "salarykeur", "paie", "wage"];

    /// <summary>Whether a folded header is a current or a past pay.</summary>
    public static bool IsHistory(string key) => ContainsAny(key, Pay) && ContainsAny(key, History);

    /// <summary>Whether a folded header is a pay without saying whether it is hoped for.</summary>
    public static bool IsUnclear(string key) => Array.IndexOf(Bare, key) >= 0;

    private static bool ContainsAny(string key, string[] parts) => Array.Exists(parts, part => key.Contains(part, StringComparison.Ordinal));
}
