using Matcher.Candidates;
using Matcher.Tests.Shared;

namespace Matcher.Tests;

/// <summary>Roles and candidates for tests of the whole: the five roles of the project, and people made up.</summary>
internal static class MatchedPeople
{
    /// <summary>A matcher of the five roles, which all tests share.</summary>
    public static RoleMatcher Matcher { get; } = RoleMatcher.FromPath(TestFiles.Project("seeds"));

    /// <summary>The id of a role among them.</summary>
    public const string Role = "responsable-informatique";

    private static readonly string[] Titles = ["Responsable informatique", "Technicien support", "Administrateur systèmes et réseaux", "Comptable", "Chef de projet informatique"];

    private static readonly string[] Facts =
    [
        "Encadrement de 6 techniciens", "Sauvegardes Veeam de 40 serveurs", "Budget annuel de 540 k€", "Assistance à 300 utilisateurs",
        "Appels d'offres d'infogérance", "Déploiement de Windows 11", "Migration vers Microsoft 365", "Clôture mensuelle des comptes",
    ];

    /// <summary>One candidate.</summary>
    public static Candidate One { get; } = new("C-1", "Responsable informatique\n2016-2024 Encadrement de 6 techniciens, sauvegardes Veeam\nBTS informatique, 2004");

    /// <summary>So many candidates, no two alike, the same on every run.</summary>
    public static IEnumerable<Candidate> Many(int count) =>
        Enumerable.Range(0, count).Select(i => new Candidate($"C-{i:0000}", new Dictionary<CandidateField, string>
        {
            [CandidateField.Title] = Titles[i % Titles.Length],
            [CandidateField.Experience] = $"Société {i}, {2000 + (i % 20)}-{2010 + (i % 15)}\n- {Facts[i % Facts.Length]}\n- {Facts[i * 3 % Facts.Length]}",
            [CandidateField.Education] = i % 3 == 0 ? "Licence informatique" : "BTS",
        }));

    /// <summary>The same, as they come.</summary>
    public static async IAsyncEnumerable<Candidate> ManyAsync(int count)
    {
        foreach (var candidate in Many(count))
        {
            await Task.Yield();
            yield return candidate;
        }
    }
}
