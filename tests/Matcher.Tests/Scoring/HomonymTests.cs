using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Roles;
using Matcher.Tests.Shared;
using Matcher.Vectors;

namespace Matcher.Tests.Scoring;

/// <summary>Titles that name several jobs: the words of the work around them tell which.</summary>
public class HomonymTests
{
    private static readonly string[] Jobs =
    [
        "Directeur technique informatique", "Directeur technique de théâtre", "Directeur technique bâtiment",
        "Responsable d'exploitation transport", "Chef d'agence négoce de matériaux",
    ];

    private static readonly RoleIndex Index = RoleIndex.Build(Jobs.Select((job, i) => RoleDocument.Parse($"r{i}", $"# {job}\n\n## Activités principales\n- Animer la réunion hebdomadaire\n")));

    [Theory]
    [InlineData("Directeur technique", "architecture logicielle, développeurs, DevOps, API, dette technique, CI/CD, cloud", "Directeur technique informatique")]
    [InlineData("Directeur technique", "plateau, éclairage, sonorisation, régie, compagnies, scène, décors, intermittents", "Directeur technique de théâtre")]
    [InlineData("Directeur technique", "chantiers, études de prix, béton armé, gros œuvre, conducteurs de travaux, bureau d'études", "Directeur technique bâtiment")]
    [InlineData("Chef de dépôt", "conducteurs, tournées, camions, chronotachygraphe, affrètement, messagerie", "Responsable d'exploitation transport")]
    [InlineData("Chef de dépôt", "négoce, comptoir, artisans, matériaux, clients professionnels, vente, libre-service", "Chef d'agence négoce de matériaux")]
    public void A_title_of_several_jobs_names_the_one_whose_work_is_told(string title, string work, string job)
    {
        var coverages = Coverages(title, work);
        var expected = Array.IndexOf(Jobs, job);
        Assert.True(coverages[expected] > 0);
        foreach (var i in Enumerable.Range(0, Jobs.Length).Where(i => i != expected)) Assert.True(coverages[i] < coverages[expected], $"{Jobs[i]}: {coverages[i]} against {coverages[expected]}");
    }

    [Fact]
    public void A_title_of_several_jobs_in_another_setting_is_worth_less_than_the_plain_one()
    {
        const string Work = "architecture logicielle, développeurs, DevOps, API, dette technique, CI/CD, cloud";
        Assert.True(Coverages("Directeur technique", Work)[0] < Coverages("Directeur technique informatique", Work)[0]);
    }

    [Fact]
    public void What_the_words_of_the_work_decide_goes_from_unlikely_to_likely_by_their_share()
    {
        var subjects = Index.Titles.Subjects;
        var trades = Index.Titles.RoleTrades;
        var (software, theatre) = (trades[0], trades[1]);
        Assert.False(subjects.AreAlike(software, theatre));
        int[] both = [software, theatre];
        var (own, other) = (SubjectOf(software), SubjectOf(theatre));
        var spoken = new int[subjects.Count];
        var silent = subjects.Meaning(software, both, spoken);
        spoken[other] = 6 * Micros.One;
        var unlikely = subjects.Meaning(software, both, spoken);
        spoken[own] = 4 * Micros.One;
        var between = subjects.Meaning(software, both, spoken);
        spoken[own] = 12 * Micros.One;
        var likely = subjects.Meaning(software, both, spoken);
        Assert.True(unlikely < silent && unlikely < between && between < likely && silent < likely && likely < Micros.One, $"{unlikely} {silent} {between} {likely}");
    }

    // The subject whose words, spoken, make a job likely.
    private static int SubjectOf(int trade)
    {
        var other = Index.Titles.RoleTrades.First(job => !Index.Titles.Subjects.AreAlike(job, trade));
        return Enumerable.Range(0, Index.Titles.Subjects.Count).MaxBy(subject =>
        {
            var spoken = new int[Index.Titles.Subjects.Count];
            spoken[subject] = 9 * Micros.One;
            return Index.Titles.Subjects.Meaning(trade, [trade, other], spoken);
        });
    }

    private static List<int> Coverages(string title, string work)
    {
        var candidate = new Candidate("C1", new Dictionary<CandidateField, string> { [CandidateField.Experience] = $"{title} - Groupe Martin - 2018 à 2024\n- {work}" });
        var explanations = new Explainer(Index).Explain(candidate);
        foreach (var explanation in explanations) Account.Check(explanation, candidate);
        return [.. explanations.Select(explanation => explanation.Contributions[0].CoverageMicros)];
    }
}
