// Ranks a file of candidates for a folder of roles, and tells why the first of each ranking is first.
// dotnet run --project samples/Batch -- seeds samples/candidates.csv
using Matcher;
using Matcher.Files.Reading;
using Matcher.Ranks;

var matcher = RoleMatcher.FromPath(args.Length > 0 ? args[0] : "seeds");
var file = new CandidateFile(args.Length > 1 ? args[1] : "samples/candidates.csv");
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true; // let the ranking end by itself
    stop.Cancel();
};

foreach (var ranking in file.Rank(matcher, new RankOptions { Top = 3, KeepTexts = true }, stop.Token))
{
    Console.WriteLine($"{ranking.Role.Title}: {ranking.Scored} candidates");
    foreach (var place in ranking.Candidates) Console.WriteLine($"  {place.Rank}. {place.Id}  {place.Score:0.00}");
    foreach (var line in matcher.Explain(ranking).First().Contributions.OrderByDescending(line => line.PointsMicros).Take(3))
        Console.WriteLine($"       {line.PointsMicros / 1e6:0.00}  {line.Text}  <-  {string.Join(", ", line.Evidence.Select(evidence => evidence.Text))}");
}

foreach (var row in file.Rejects) Console.Error.WriteLine($"{row.File}, row {row.Row}: {row.Reason}");
