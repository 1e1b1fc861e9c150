using System.CommandLine;
using Matcher.Cli;
using Matcher.Evaluation.Commands;
using Matcher.Evaluation.Commands.Ablation;
using Matcher.Evaluation.Commands.Attacks;
using Matcher.Evaluation.Commands.Diplomas;
using Matcher.Evaluation.Commands.Evidence;
using Matcher.Evaluation.Commands.Link;
using Matcher.Evaluation.Commands.Ranking;
using Matcher.Evaluation.Commands.Resolution;
using Matcher.Evaluation.Commands.Robustness;
using Matcher.Evaluation.Commands.UnknownTrade;
using Matcher.Files.Reading;
using Matcher.Roles;

namespace Matcher.Evaluation;

/// <summary>The program: one command a question about the engine, asked of judged data.</summary>
internal static class EvaluationProgram
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="output">Receives the report.</param>
    /// <param name="error">Receives what went wrong.</param>
    /// <returns>One of <see cref="ExitStatus"/>.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var parse = Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parse.Errors.Count > 0)
        {
            foreach (var wrong in parse.Errors) error.WriteLine(wrong.Message);
            return ExitStatus.Usage;
        }

        try
        {
            return parse.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = error });
        }
        catch (Exception e) when (e is UsageException or CandidateFileException or RoleDocumentException or FileNotFoundException or DirectoryNotFoundException)
        {
            error.WriteLine(e.Message);
            return ExitStatus.Usage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return ExitStatus.Failed;
        }
    }

    // A new command is a folder under Commands and a line here.
    private static RootCommand Root() => new("Measures Matcher on judged data.")
    {
        new RankingCommand(),
        new EvidenceCommand(),
        new DiplomasCommand(),
        new LinkCommand(),
        new RobustnessCommand(),
        new AttacksCommand(),
        new UnknownTradeCommand(),
        new AblationCommand(),
        new ResolutionCommand(),
    };
}
