using System.CommandLine;
using System.Globalization;
using Matcher.Cli.Commands.Evaluate;
using Matcher.Cli.Messages;
using Matcher.Evaluation.Reports;
using Matcher.Linking;
using Matcher.Messages;

namespace Matcher.Evaluation.Commands.Link;

/// <summary><c>link</c>: links job titles to those of a corpus, writes a TREC run and, given judgements, measures it.</summary>
/// <remarks>
/// The score of a line is minus its rank, so that tools that order a run by score keep the linker's own order: nearest
/// first, equally near ones as they stand in the corpus. Nothing but the texts of the corpus reaches the linker.
/// </remarks>
internal sealed class LinkCommand : EvaluationCommand
{
    private const int UsualTop = 100;

    private readonly Option<string> _queries = new("--queries") { Description = "Titles to link: an id, a tab, the title.", HelpName = "FILE", Required = true };
    private readonly Option<string> _corpus = new("--corpus") { Description = "Titles to link to: an id, a tab, the title.", HelpName = "FILE", Required = true };
    private readonly Option<string> _run = new("--run") { Description = "The TREC run to write.", HelpName = "FILE", Required = true };
    private readonly Option<string> _qrels = new("--qrels") { Description = "Judgements to measure the run by.", HelpName = "FILE" };
    private readonly Option<int> _top = new("--top") { Description = "How many links a query.", HelpName = "N", DefaultValueFactory = _ => UsualTop };

    /// <summary>Makes the command.</summary>
    public LinkCommand()
        : base("link", "Links job titles to those of a corpus by their surface form and writes a TREC run.")
    {
        foreach (var option in (Option[])[_queries, _corpus, _run, _qrels, _top]) Options.Add(option);
    }

    /// <inheritdoc/>
    protected override Report Evaluate(ParseResult parse)
    {
        var queries = TitleTable.Read(parse.GetRequiredValue(_queries));
        var corpus = TitleTable.Read(parse.GetRequiredValue(_corpus));
        var linker = new TitleLinker(corpus.Select(row => row.Title));
        var rankings = queries.ToDictionary(query => query.Id, query => linker.Link(query.Title, parse.GetValue(_top)).Select(link => corpus[link.Index].Id).ToList(), StringComparer.Ordinal);
        Write(parse.GetRequiredValue(_run), queries.Select(query => (query.Id, rankings[query.Id])));

        var report = new Report();
        report.Add("Titles linked", "queries", "corpus", "links").Add(queries.Count, corpus.Count, rankings.Values.Sum(ranking => ranking.Count));
        if (parse.GetValue(_qrels) is { } qrels) AddMeasures(report, rankings, Qrels.Read(qrels, new EvaluateMessages(MessageLanguage.English)));
        return report;
    }

    private static void AddMeasures(Report report, Dictionary<string, List<string>> rankings, IReadOnlyDictionary<string, Dictionary<string, int>> judgements)
    {
        var measures = new List<Measures>();
        foreach (var (query, grades) in judgements)
        {
            var ranking = rankings.GetValueOrDefault(query, []);
            measures.Add(Measures.Of([.. ranking.Select((id, rank) => new RankedRow(rank + 1, id))], grades, relevant: 1));
        }

        var mean = Measures.Mean(measures);
        report.Add("Links measured", "queries", "MRR", "MAP").Add(measures.Count, mean.ReciprocalRank, mean.AveragePrecision);
    }

    private static void Write(string path, IEnumerable<(string Query, List<string> Ranking)> rankings)
    {
        using var run = new StreamWriter(path) { NewLine = "\n" };
        foreach (var (query, ranking) in rankings)
        {
            for (var i = 0; i < ranking.Count; i++) run.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{query} Q0 {ranking[i]} {i + 1} {-(i + 1)} matcher"));
        }
    }
}
