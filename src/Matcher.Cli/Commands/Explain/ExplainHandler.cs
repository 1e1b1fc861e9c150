using Matcher.Candidates;
using Matcher.Cli.Inputs;
using Matcher.Cli.Messages;
using Matcher.Explanations;
using Matcher.Files.Output;
using Matcher.Reports.Html;
using Matcher.Reports.Markdown;
using Matcher.Reports.Model;
using Matcher.Roles;
using Matcher.WhatIfs;

namespace Matcher.Cli.Commands.Explain;

/// <summary>Runs <c>matcher explain</c>.</summary>
internal sealed class ExplainHandler(CliContext context, ExplainRequest request)
{
    /// <summary>Finds the candidate, and accounts for the score of each role.</summary>
    /// <returns>The status.</returns>
    public int Run()
    {
        // A score does not depend on the other roles, so that one role alone is enough.
        var index = RoleInputs.Index(Chosen(RoleInputs.Read(request.Roles, context)), request.Roles.Lexicon, context);
        using var rejects = new RejectReport(context, path: null);
        using var inputs = CandidateInputs.Open(request.Candidates, context, rejects.Add);
        var search = CandidateSearch.Run(index, inputs.Tables, request.Candidate, request.Candidates.Threads, context.Cancellation);
        rejects.Finish();
        if (search.Candidate is null) throw new UsageException(new InputMessages(context.Language).UnknownCandidate(request.Candidate, search.Near));

        var explanations = new Explainer(index, context.Language).Explain(search.Candidate);
        var dossiers = Dossier.Of(index, search.Candidate, explanations, search.Contests, search.Scored, request.Additions);
        if (request.Format == ExplainFormat.JsonLines) WriteJson(dossiers);
        else if (request.Format == ExplainFormat.Html) WriteHtml(new ReportBuilder(index, context.Language), search.Candidate, dossiers, search.Scored);
        else WritePages(dossiers);
        return ExitStatus.Done;
    }

    private IReadOnlyList<RoleProfile> Chosen(IReadOnlyList<RoleProfile> roles)
    {
        if (request.Role is null) return roles;
        var chosen = roles.Where(role => role.Id == request.Role).ToList();
        if (chosen.Count == 0) throw new UsageException(new ExplainMessages(context.Language).UnknownRole(request.Role, string.Join(", ", roles.Select(role => role.Id))));
        return chosen;
    }

    private void WritePages(IReadOnlyList<Dossier> dossiers)
    {
        for (var i = 0; i < dossiers.Count; i++)
        {
            var page = request.Format == ExplainFormat.Markdown
                ? new MarkdownPage(context.Language).Render(dossiers[i])
                : new ExplanationPage(context.Language, context.TextWidth(least: ExplanationPage.LeastWidth), context.Terminal.HasColor).Render(dossiers[i]);
            context.Terminal.Write((i > 0 ? "\n" : "") + page);
        }
    }

    private void WriteHtml(ReportBuilder builder, Candidate candidate, IReadOnlyList<Dossier> dossiers, int scored)
    {
        var accounts = dossiers.Select(dossier => builder.Build(candidate, dossier.Explanation, dossier.Standing.Rank, scored, dossier.Standing, dossier.WhatIfs)).ToList();
        HtmlReport.WriteAccount(context.Terminal.Output, accounts, context.Language);
        context.Terminal.Output.Flush();
    }

    private void WriteJson(IReadOnlyList<Dossier> dossiers)
    {
        using var json = new ExplanationJson(context.Terminal.Output);
        foreach (var dossier in dossiers) json.Write(dossier.Explanation, dossier.Standing, dossier.WhatIfs);
        context.Terminal.Output.Flush();
    }
}
