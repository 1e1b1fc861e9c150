using System.Text;
using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Files.Batch;
using Matcher.Files.Output;
using Matcher.Files.Reading;
using Matcher.Messages;
using Matcher.Reports.Html;
using Matcher.Reports.Model;
using Matcher.Roles;
using Matcher.Tests.Shared;
using Matcher.Vectors;

namespace Matcher.Reports.Tests;

/// <summary>A run and its report, made as the command makes them.</summary>
internal sealed class TestReport
{
    private const string Header = "id;titre;resume;experience;formation;competences;annees_experience;pretention_keur\r\n";

    private static readonly Lazy<TestReport> Made = new(() => OfSamples());

    private TestReport(RoleIndex index, IReadOnlyList<RoleRanking> rankings, MessageLanguage language)
    {
        Rankings = rankings;
        Index = index;
        Report = new ReportBuilder(index, language).Build(rankings, TestContext.Current.CancellationToken);
    }

    /// <summary>The candidates and the roles of the project, in French, all kept; made once.</summary>
    public static TestReport Samples => Made.Value;

    public RoleIndex Index { get; }

    public IReadOnlyList<RoleRanking> Rankings { get; }

    public Report Report { get; }

    /// <summary>The candidates and the roles of the project.</summary>
    public static TestReport OfSamples(MessageLanguage language = MessageLanguage.French, int top = 0) =>
        Of(File.ReadAllText(TestFiles.Project("samples", "candidates.csv")), RoleDocument.ReadPath(TestFiles.Project("seeds"), language), language, top);

    /// <summary>Candidates in a file of the columns id, titre, resume, experience, formation, competences, annees_experience, pretention_keur.</summary>
    public static TestReport OfRows(MessageLanguage language, params string[][] rows) =>
        Of(Header + string.Concat(rows.Select(row => string.Join(';', row.Select(cell => "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")) + "\r\n")),
            [RoleDocument.ReadFile(TestFiles.Project("seeds", "responsable-informatique.md"), language)], language, top: 0);

    public byte[] Html()
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(stream, Report);
        return stream.ToArray();
    }

    /// <summary>The same run as JSON Lines.</summary>
    public string JsonLines()
    {
        using var stream = new MemoryStream();
        using (var json = new ExplanationJson(stream))
        {
            var explainer = new Explainer(Index, Report.Language);
            for (var role = 0; role < Rankings.Count; role++)
                foreach (var ranked in Rankings[role].Candidates) json.Write(explainer.Explain(ranked.Candidate!, role), Rankings[role].Standings[ranked.Rank - 1]);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public Candidate Candidate(string id) => Rankings[0].Candidates.Single(ranked => ranked.Id == id).Candidate!;

    private static TestReport Of(string csv, IReadOnlyList<RoleProfile> roles, MessageLanguage language, int top)
    {
        var index = RoleIndex.Build(roles);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        using var table = CandidateTable.Open(stream, "candidates.csv", new CandidateTableOptions { Language = language });
        return new TestReport(index, BatchRun.Run(index, [table], new RankOptions { Top = top, KeepTexts = true, CountScores = true, MeasureStandings = true }), language);
    }
}
