using Matcher.Cli.Messages;
using Matcher.Cli.Usage;

namespace Matcher.Cli.Commands.Score;

/// <summary>Looks at the files to write before the work starts, rather than lose it at the end.</summary>
internal sealed class OutputChecks(ScoreRequest request, CliContext context)
{
    private readonly ScoreMessages _messages = new(context.Language);

    /// <summary>Refuses what cannot be written, and what would write over an input.</summary>
    public void Refuse(RequestReader reader)
    {
        if (request.Format == ScoreFormat.Xlsx && request.Output is null && context.Terminal.IsOutputTerminal) reader.Refuse(_messages.NotForScreens("xlsx"));
        Refuse(reader, "--output", request.Output);
        Refuse(reader, "--rejects", request.Rejects);
    }

    private void Refuse(RequestReader reader, string option, string? path)
    {
        if (string.IsNullOrEmpty(path)) return;
        var full = Path.GetFullPath(path);
        var isInput = request.Candidates.Paths.Append(request.Roles.Path).Append(request.Roles.Lexicon)
            .Any(input => !string.IsNullOrEmpty(input) && input != "-" && Path.GetFullPath(input) == full);
        if (Directory.Exists(full)) reader.Refuse(_messages.IsFolder(option, path));
        else if (!Directory.Exists(Path.GetDirectoryName(full))) reader.Refuse(_messages.NoFolder(option, path));
        else if (isInput) reader.Refuse(_messages.WouldOverwrite(option, path));
    }
}
