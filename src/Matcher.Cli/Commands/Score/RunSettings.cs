using Matcher.Candidates;
using Matcher.Cli.Inputs;
using Matcher.Cli.Messages;
using Matcher.Cli.Usage;
using Matcher.Files.Reading;

namespace Matcher.Cli.Commands.Score;

/// <summary>How a run was asked for, as its report tells it.</summary>
internal static class RunSettings
{
    /// <summary>A name and a value each; what was not asked for is left out.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(ScoreRequest request, CandidateInputs inputs, ScoreMessages messages)
    {
        var terms = new TermMessages(messages.Language);
        var settings = new List<(string Name, string Value)>
        {
            (messages.VersionSetting, VersionAction.Version),
            (messages.CandidatesSetting, string.Join('\n', request.Candidates.Paths)),
            (messages.RolesSetting, request.Roles.Path),
            (messages.TopSetting, messages.Top(request.EffectiveTop)),
        };
        if (request.Roles.Lexicon is { } lexicon) settings.Add((messages.LexiconSetting, lexicon));
        foreach (var table in inputs.Tables)
        {
            settings.Add((messages.ColumnsReadSetting, InFile(table, inputs, messages, string.Join(", ", table.Plan.Read.Select(column => $"{column.Header} ({terms.Field(column.Field)})")))));
            if (table.Plan.NotRead.Count > 0) settings.Add((messages.ColumnsNotReadSetting, InFile(table, inputs, messages, string.Join(", ", table.Plan.NotRead.Select(column => column.Header)))));
        }

        return settings;
    }

    private static string InFile(CandidateTable table, CandidateInputs inputs, ScoreMessages messages, string columns) =>
        inputs.Tables.Count == 1 ? columns : messages.Label(table.File) + columns;
}
