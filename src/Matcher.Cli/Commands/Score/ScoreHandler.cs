using Matcher.Cli.Inputs;
using Matcher.Cli.Messages;
using Matcher.Files.Batch;
using Matcher.Files.Output;
using Matcher.Reports.Html;
using Matcher.Reports.Model;
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
        var roles = RoleInputs.Read(request.Roles.Path, context);
        var index = RoleInputs.Index(roles, request.Roles.Lexicon, context);
        using var rejects = new RejectReport(context, request.EffectiveRejects);
        using var inputs = CandidateInputs.Open(request.Candidates, context, rejects.Add);
        // Made before the work, so that a place that cannot be written to is found before it.
        using var output = request.Output is null ? null : AtomicFile.Create(request.Output);
        var rankings = Score(index, inputs);
        Write(index, rankings, output?.Stream);
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
            var options = new BatchOptions
            {
                Top = request.EffectiveTop,
                KeepTexts = request.Format is ScoreFormat.JsonLines or ScoreFormat.Html,
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

    private void Write(RoleIndex index, IReadOnlyList<RoleRanking> rankings, Stream? file)
    {
        switch (request.Format)
        {
            case ScoreFormat.Table:
                context.Terminal.Write(RankingTable.Render(rankings, _messages, context.TextWidth(most: RankingTable.MostWidth), context.Terminal.HasColor));
                break;
            case ScoreFormat.Csv:
                RankingCsv.Write(file ?? context.Terminal.Output, rankings, request.DecimalPoint, mark: file is not null);
                break;
            case ScoreFormat.Html:
                HtmlReport.Write(file ?? context.Terminal.Output, new ReportBuilder(index, context.Language).Build(rankings, context.Cancellation));
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
        if (request.Output is not null) error.WriteLine(_messages.Written(request.Output));
        if (rejects.Path is not null) error.WriteLine(_messages.RejectsWritten(rejects.Path));
        error.WriteLine(_messages.Summary(scored + rejects.Count, scored, rejects.Count, rankings.Count, time));
    }
}
