using Matcher.Cli.Inputs;
using Matcher.Cli.Messages;
using Matcher.Files.Batch;
using Matcher.Files.Names;
using Matcher.Files.Output;
using Matcher.Reports.Html;
using Matcher.Reports.Model;
using Matcher.Reports.Xlsx;
using Matcher.Vectors;

namespace Matcher.Cli.Commands.Score;

/// <summary>Runs <c>matcher score</c>.</summary>
internal sealed class ScoreHandler(CliContext context, ScoreRequest request)
{
    private readonly ScoreMessages _messages = new(context.Language);

    /// <summary>Reads, scores, writes, and tells what was done.</summary>
    /// <returns>The status.</returns>
    public int Run()
    {
        var started = context.Terminal.Clock.GetTimestamp();
        var roles = RoleInputs.Read(request.Roles, context);
        var index = RoleInputs.Index(roles, request.Roles.Lexicon, context);
        using var rejects = new RejectReport(context, request.EffectiveRejects, keepsAll: request.Format == ScoreFormat.Xlsx);
        using var inputs = CandidateInputs.Open(request.Candidates, context, rejects.Add);
        // Made before the work, so that a place that cannot be written to is found before it.
        using var output = request.Output is null ? null : AtomicFile.Create(request.Output);
        var rankings = Score(index, inputs);
        var names = Names(inputs, rankings);
        if (request.Format == ScoreFormat.Xlsx) WriteWorkbook(index, rankings, inputs, names, rejects, output?.Stream);
        else Write(index, rankings, names, output?.Stream);
        output?.Commit();
        rejects.Finish();
        Tell(rankings, rejects, context.Terminal.Clock.GetElapsedTime(started));
        return request.Strict && rejects.Count > 0 ? ExitStatus.Rejects : ExitStatus.Done;
    }

    private IReadOnlyList<RoleRanking> Score(RoleIndex index, CandidateInputs inputs)
    {
        var progress = context.Terminal.IsErrorTerminal ? new ProgressDisplay(context, inputs) : null;
        try
        {
            var options = new RankOptions
            {
                Top = request.EffectiveTop,
                KeepTexts = request.Format is ScoreFormat.JsonLines or ScoreFormat.Xlsx or ScoreFormat.Html,
                // A CSV has no column for them.
                MeasureStandings = request.Format != ScoreFormat.Csv,
                CountScores = request.Format == ScoreFormat.Html,
                Degree = request.Candidates.Threads,
                Progress = progress,
            };
            return BatchRun.Run(index, inputs.Tables, options, context.Cancellation);
        }
        finally
        {
            progress?.Clear();
        }
    }

    // At the last moment, and for the candidates that were kept alone.
    private CandidateNames Names(CandidateInputs inputs, IReadOnlyList<RoleRanking> rankings)
    {
        if (!request.ShowNames) return CandidateNames.None;
        if (request.Format == ScoreFormat.JsonLines)
        {
            context.Terminal.Error.WriteLine(_messages.NoNamesInJson);
            return CandidateNames.None;
        }

        var names = CandidateNames.Read(inputs.Tables, rankings.SelectMany(ranking => ranking.Candidates).Select(ranked => ranked.Id), context.Cancellation);
        foreach (var notice in names.Notices) context.Terminal.Error.WriteLine(notice);
        return names;
    }

    private void WriteWorkbook(RoleIndex index, IReadOnlyList<RoleRanking> rankings, CandidateInputs inputs, CandidateNames names, RejectReport rejects, Stream? file)
    {
        var report = new RankingReport
        {
            Index = index,
            Rankings = rankings,
            Names = names,
            Rejects = rejects.Rows,
            Settings = RunSettings.Of(request, inputs, _messages),
            Language = context.Language,
        };
        RankingWorkbook.Write(file ?? context.Terminal.Output, report, context.Cancellation);
        if (file is null) context.Terminal.Output.Flush();
    }

    private void Write(RoleIndex index, IReadOnlyList<RoleRanking> rankings, CandidateNames names, Stream? file)
    {
        switch (request.Format)
        {
            case ScoreFormat.Table:
                context.Terminal.Write(RankingTable.Render(rankings, names, _messages, context.TextWidth(RankingTable.MostWidth, RankingTable.LeastWidth), context.Terminal.HasColor));
                break;
            case ScoreFormat.Csv:
                RankingCsv.Write(file ?? context.Terminal.Output, rankings, request.DecimalPoint, mark: file is not null, names);
                break;
            case ScoreFormat.Html:
                HtmlReport.Write(file ?? context.Terminal.Output, new ReportBuilder(index, context.Language, names.AreShown ? id => names.Of(id) is { Length: > 0 } name ? name : null : null).Build(rankings, context.Cancellation));
                break;
            default:
                ExplanationLines.Write(file ?? context.Terminal.Output, index, rankings, context);
                break;
        }

        if (file is null) context.Terminal.Output.Flush();
    }

    private void Tell(IReadOnlyList<RoleRanking> rankings, RejectReport rejects, TimeSpan time)
    {
        var error = context.Terminal.Error;
        var scored = rankings[0].Scored;
        if (request.Format != ScoreFormat.Table && rankings.Sum(ranking => ranking.Scored - ranking.Candidates.Count) is > 0 and var left)
            error.WriteLine(_messages.Kept(request.EffectiveTop, left));
        var weights = new WeightMessages(context.Language);
        foreach (var ranking in rankings.Where(ranking => request.Format != ScoreFormat.Table && WeightMessages.AreChanged(ranking.Role))) error.WriteLine(weights.Applied(ranking.Role));
        if (request.Output is not null) error.WriteLine(_messages.Written(request.Output));
        if (rejects.Path is not null) error.WriteLine(_messages.RejectsWritten(rejects.Path));
        error.WriteLine(_messages.Summary(scored + rejects.Count, scored, rejects.Count, rankings.Count, time));
    }
}
