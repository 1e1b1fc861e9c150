using Matcher.Candidates;
using Matcher.Evaluation.Commands.Attacks;
using Matcher.Evaluation.Judged;

namespace Matcher.Evaluation.Tests.Commands;

public class AttackTests
{
    private static readonly JudgedRole Role = Roles.Of("Tailler les haies. Taille des haies et massifs.", "Jardinier");

    private static readonly Candidate Host = new("K2", new Dictionary<CandidateField, string>
    {
        [CandidateField.Title] = "Comptable",
        [CandidateField.Experience] = "Comptable, 2012-2024",
        [CandidateField.Skills] = "Paie",
        [CandidateField.Salary] = "30",
    });

    [Fact]
    public void Stuffing_comes_on_top_of_the_field_and_the_rest_stands()
    {
        var attacker = Attack("role text as experience").On(Role, Host);

        Assert.Equal("Tailler les haies. Taille des haies et massifs.\nComptable, 2012-2024", attacker[CandidateField.Experience]);
        Assert.Equal(("Comptable", "Paie", "30"), (attacker[CandidateField.Title], attacker[CandidateField.Skills], attacker[CandidateField.Salary]));
    }

    [Fact]
    public void Alone_there_is_nothing_but_the_stuffing()
    {
        var attacker = Attack("role text as summary").On(Role, host: null);

        Assert.Equal(Role.Text, attacker[CandidateField.Summary].TrimEnd());
        Assert.Equal("", attacker[CandidateField.Experience] + attacker[CandidateField.Title] + attacker[CandidateField.Skills]);
    }

    [Fact]
    public void A_keyword_list_holds_each_term_once_under_the_title_of_the_role()
    {
        var attacker = Attack("keyword list and title").On(Role, Host);

        Assert.Equal("tailler, haies, massifs\nPaie", attacker[CandidateField.Skills]);
        Assert.Equal("Jardinier", attacker[CandidateField.Title]);
    }

    [Fact]
    public void A_title_is_repeated_fifty_times() =>
        Assert.Equal(50, Attack("title 50 times as headline").On(Role, host: null)[CandidateField.Title].Split('\n').Count(line => line == "Jardinier"));

    [Fact]
    public void No_attack_is_the_host() => Assert.All(Enum.GetValues<CandidateField>(), field => Assert.Equal(Host[field], Evaluation.Commands.Attacks.Attack.None.On(Role, Host)[field]));

    private static Attack Attack(string name) => Evaluation.Commands.Attacks.Attack.All.Single(attack => attack.Name == name);
}
