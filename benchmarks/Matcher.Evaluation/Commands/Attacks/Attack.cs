using Matcher.Candidates;
using Matcher.Evaluation.Judged;
using Matcher.Text;

namespace Matcher.Evaluation.Commands.Attacks;

/// <summary>A way to write a CV for the machine and not for people.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Field">The field that is stuffed.</param>
/// <param name="Stuffing">What it is stuffed with.</param>
/// <param name="HasRoleTitle">Whether the headline claims the role's title.</param>
internal sealed record Attack(string Name, CandidateField Field, Func<JudgedRole, string> Stuffing, bool HasRoleTitle = false)
{
    private const int Repeats = 50;

    /// <summary>No attack: what the CVs that attacks are put on reach by themselves.</summary>
    public static Attack None { get; } = new("none", CandidateField.Text, _ => "");

    /// <summary>The attacks that are tried.</summary>
    public static IReadOnlyList<Attack> All { get; } =
    [
        new("role text as experience", CandidateField.Experience, role => role.Text),
        new("role text as summary", CandidateField.Summary, role => role.Text),
        new("role text as skills", CandidateField.Skills, role => role.Text),
        new("keyword list and title", CandidateField.Skills, Keywords, HasRoleTitle: true),
        new($"title {Repeats} times as headline", CandidateField.Title, Repeated),
        new($"title {Repeats} times as experience", CandidateField.Experience, Repeated),
    ];

    /// <summary>The attacker: the stuffing on top of somebody's CV, or alone.</summary>
    /// <param name="role">The role that the attack aims at.</param>
    /// <param name="host">The CV below, or null for none.</param>
    public Candidate On(JudgedRole role, Candidate? host)
    {
        var attacker = host ?? new Candidate("attacker", []);
        return attacker.Rewrite((field, text) =>
            field == Field && Stuffing(role) is { Length: > 0 } stuffing ? $"{stuffing}\n{text}" : field == CandidateField.Title && HasRoleTitle ? role.Profile.Title : text);
    }

    // Every word of the role once, in its order.
    private static string Keywords(JudgedRole role) => string.Join(", ", FrenchAnalyzer.Analyze(role.Text).DistinctBy(word => word.Stem, StringComparer.Ordinal).Select(word => word.Form));

    private static string Repeated(JudgedRole role) => string.Join('\n', Enumerable.Repeat(role.Profile.Title, Repeats));
}
