using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Roles;
using Matcher.Vectors;

var index = RoleIndex.Build(RoleDocument.ReadPath(args.Length > 0 ? args[0] : "seeds"));
var candidate = new Candidate("C-1", """
    Responsable informatique, PME industrielle
    2016-2024 Encadrement de 6 techniciens, budget de 800 k€, sauvegardes Veeam, appels d'offres d'infogérance
    BTS informatique de gestion, 2004
    """);
foreach (var account in new Explainer(index).Explain(candidate).OrderByDescending(account => account.ScoreMicros))
{
    Console.WriteLine($"{account.Score,6:0.00}  {account.Role.Title}");
    foreach (var line in account.Contributions.OrderByDescending(line => line.PointsMicros).Take(3))
        Console.WriteLine($"        {line.PointsMicros / 1e6,5:0.00}  {line.Text}  <-  {string.Join(", ", line.Evidence.Select(evidence => evidence.Text))}");
}
