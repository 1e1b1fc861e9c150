using Matcher.Candidates;
using Matcher.Cli.Inputs;
using Matcher.Cli.Messages;
using Matcher.Explanations;
using Matcher.Files.Output;
using Matcher.Reports.Html;
using Matcher.Reports.Model;
using Matcher.Roles;

namespace Matcher.Cli.Commands.Explain;

/// <summary>Runs <c>matcher explain</c>.</summary>
internal sealed class ExplainHandler(CliContext context, ExplainRequest request)
{
    /// <summary>Finds the candidate, and accounts for the score of each role.</summary>
    /// <returns>The status.</returns>
    public int Run()
    {
        // A score does not depend on the other roles, so that one role alone is enough.
        var index = RoleInputs.Index(Chosen(RoleInputs.Read(request.Roles.Path, context)), request.Roles.Lexicon, context);
        using var rejects = new RejectReport(context, path: null);
        using var inputs = CandidateInputs.Open(request.Candidates, context, rejects.Add);
        var search = CandidateSearch.Run(index, inputs.Tables, request.Candidate, request.Candidates.Threads, context.Cancellation);
        rejects.Finish();
        if (search.Candidate is null) throw new UsageException(new InputMessages(context.Language).UnknownCandidate(request.Candidate, search.Near));

        var explanations = new Explainer(index, context.Language).Explain(search.Candidate);
        if (request.Format == "jsonl") WriteJson(explanations, search);
        else if (request.Format == "html") WriteHtml(new ReportBuilder(index, context.Language), explanations, search.Candidate, search);
        else WriteText(explanations, search.Candidate, search);
        return ExitStatus.Done;
    }

    private IReadOnlyList<RoleProfile> Chosen(IReadOnlyList<RoleProfile> roles)
    {
        if (request.Role is null) return roles;
        var chosen = roles.Where(role => role.Id == request.Role).ToList();
        if (chosen.Count == 0) throw new UsageException(new ExplainMessages(context.Language).UnknownRole(request.Role, string.Join(", ", roles.Select(role => role.Id))));
        return chosen;
    }

    private void WriteText(IReadOnlyList<Explanation> explanations, Candidate candidate, CandidateSearch search)
    {
        for (var role = 0; role < explanations.Count; role++)
        {
            var page = new ExplanationPage(context.Language, context.TextWidth(), context.Terminal.HasColor);
            context.Terminal.Write((role > 0 ? "\n" : "") + page.Render(explanations[role], candidate, search.Rank(role), search.Scored));
        }
    }

    private void WriteHtml(ReportBuilder builder, IReadOnlyList<Explanation> explanations, Candidate candidate, CandidateSearch search)
    {
        var accounts = explanations.Select((explanation, role) => builder.Build(candidate, explanation, search.Rank(role), search.Scored)).ToList();
        HtmlReport.WriteAccount(context.Terminal.Output, accounts, context.Language);
        context.Terminal.Output.Flush();
    }

    private void WriteJson(IReadOnlyList<Explanation> explanations, CandidateSearch search)
    {
        using var json = new ExplanationJson(context.Terminal.Output);
        for (var role = 0; role < explanations.Count; role++) json.Write(explanations[role], search.Rank(role));
        context.Terminal.Output.Flush();
    }
}
