using Matcher;
using Matcher.Files.Output;
using Matcher.Files.Reading;
using Matcher.Hosting;
using Matcher.Ranks;
using Matcher.Weights;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// Uses each package, so that trimming has something to cut around.
var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Matcher:Roles"] = args[0], ["Matcher:Language"] = "English" }).Build();
using var services = new ServiceCollection().AddMatcher(configuration.GetSection("Matcher")).BuildServiceProvider();
var matcher = services.GetRequiredService<RoleMatcher>();
var rankings = new CandidateFile(args[1]).Rank(matcher, new RankOptions { Top = 3, KeepTexts = true, MeasureStandings = true });
using var output = new MemoryStream();
new JsonLinesReport(matcher).Write(output, rankings);
new CsvReport().Write(output, rankings);
var weights = WeightsFile.Parse("weights", new WeightsFile { Source = "test" }.ToJson());
Console.WriteLine($"{rankings.Count} rankings, {rankings.Sum(ranking => ranking.Candidates.Count)} candidates, first {rankings[0].Candidates[0].Id}, {output.Length > 1000}, {weights.Source}");
