using Matcher.Explanations;
using Matcher.Files.Batch;
using Matcher.Files.Output;
using Matcher.Vectors;

namespace Matcher.Cli.Commands.Score;

/// <summary>Writes the explanations of the candidates that were kept, role after role.</summary>
internal static class ExplanationLines
{
    /// <summary>Writes them.</summary>
    public static void Write(Stream stream, RoleIndex index, IReadOnlyList<RoleRanking> rankings, CliContext context)
    {
        var explainer = new Explainer(index, context.Language);
        using var json = new ExplanationJson(stream);
        for (var role = 0; role < rankings.Count; role++)
        {
            foreach (var ranked in rankings[role].Candidates)
            {
                context.Cancellation.ThrowIfCancellationRequested();
                json.Write(explainer.Explain(ranked.Candidate!, role), rankings[role].Standings[ranked.Rank - 1]);
            }
        }
    }
}
