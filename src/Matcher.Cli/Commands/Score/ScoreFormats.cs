using System.CommandLine;
using Matcher.Cli.Messages;
using Matcher.Cli.Usage;

namespace Matcher.Cli.Commands.Score;

/// <summary>The names of the formats, and which one is meant.</summary>
internal static class ScoreFormats
{
    private const int DefaultKept = 50;

    private static readonly string[] Available = ["csv", "jsonl", "xlsx", "html"];

    /// <summary>The format of a command line: the one named, else the file's extension, else what suits the output.</summary>
    public static ScoreFormat Of(RequestReader reader, Option<string> option, string? output, CliContext context)
    {
        if (reader.Text(option) is not null) return Named(reader.Choice(option, Available));
        if (output is null) return context.Terminal.IsOutputTerminal ? ScoreFormat.Table : ScoreFormat.Csv;
        var extension = Path.GetExtension(output).TrimStart('.').ToLowerInvariant();
        if (!Available.Contains(extension, StringComparer.Ordinal)) reader.Refuse(new ScoreMessages(context.Language).UnknownExtension(output, string.Join(", ", Available)));
        return Named(extension);
    }

    /// <summary>How many candidates a format keeps unless told.</summary>
    public static int DefaultTop(ScoreFormat format) => format == ScoreFormat.Csv ? 0 : DefaultKept;

    private static ScoreFormat Named(string? name) => name switch
    {
        "jsonl" => ScoreFormat.JsonLines,
        "xlsx" => ScoreFormat.Xlsx,
        "html" => ScoreFormat.Html,
        _ => ScoreFormat.Csv,
    };
}
