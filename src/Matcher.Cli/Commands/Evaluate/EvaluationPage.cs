using System.Globalization;
using Matcher.Cli.Messages;
using Matcher.Cli.Rendering;

namespace Matcher.Cli.Commands.Evaluate;

/// <summary>The measures as a table, by role and in the mean.</summary>
internal static class EvaluationPage
{
    private const int Digits = 4;
    private const int OtherColumns = 53;
    private const int LeastRole = 12;

    /// <summary>Renders the table.</summary>
    /// <param name="evaluation">The measures.</param>
    /// <param name="messages">The texts.</param>
    /// <param name="width">Columns; the names of roles are shortened to them.</param>
    /// <param name="hasColor">Whether colours show.</param>
    public static string Render(Evaluation evaluation, EvaluateMessages messages, int width, bool hasColor)
    {
        var page = new TextPage(width, hasColor);
        var table = new Columns(messages.RoleHead, ">" + messages.JudgedHead, ">" + messages.RelevantHead, ">nDCG@10", ">MAP", ">P@5", ">MRR");
        foreach (var role in evaluation.Roles)
        {
            var name = SafeText.Shorten(role.Role, Math.Max(width - OtherColumns, LeastRole));
            table.Add(Cells(name, role.Judged, role.Relevant, role.Measures, messages));
        }

        table.Add(Ink.Strong, Cells(messages.Mean, evaluation.Roles.Sum(role => role.Judged), evaluation.Roles.Sum(role => role.Relevant), evaluation.Mean, messages));
        table.Write(page);
        return page.ToString();
    }

    private static string[] Cells(string name, int judged, int relevant, Measures measures, EvaluateMessages messages) =>
    [
        name,
        judged.ToString(CultureInfo.InvariantCulture),
        relevant.ToString(CultureInfo.InvariantCulture),
        messages.Decimals((decimal)measures.Ndcg, Digits),
        messages.Decimals((decimal)measures.AveragePrecision, Digits),
        messages.Decimals((decimal)measures.Precision, Digits),
        messages.Decimals((decimal)measures.ReciprocalRank, Digits),
    ];
}
