using System.CommandLine;
using Matcher.Cli.Commands;
using Matcher.Cli.Messages;
using Matcher.Cli.Terminals;
using Matcher.Cli.Usage;
using Matcher.Files.Reading;
using Matcher.Lexicon;
using Matcher.Messages;
using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher.Cli;

/// <summary>Runs a command line, and turns whatever happens into a status and a message.</summary>
internal static class CommandLine
{
    /// <summary>What people type.</summary>
    public const string ProgramName = "matcher";

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="terminal">Where to read and write.</param>
    /// <param name="cancellation">Says when to stop.</param>
    /// <returns>One of <see cref="ExitStatus"/>.</returns>
    public static int Run(string[] args, Terminal terminal, CancellationToken cancellation = default)
    {
        var language = LanguageChoice.Of(args, terminal.Language, out var refused);
        var context = new CliContext(terminal, language, cancellation);
        var messages = new UsageMessages(language);
        if (refused is not null)
        {
            Tell(terminal, messages, messages.NotAChoice(LanguageChoice.OptionName, refused, LanguageChoice.Choices));
            return ExitStatus.Usage;
        }

        // What a ranking reads first is read while the rest of the command line is.
        if (args is ["score", _, ..]) RoleIndex.Preload();
        var parse = RootDefinition.Create(context).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var errors = parse.Action is HelpPageAction or VersionAction ? [] : ParseErrors.Explain(parse, messages);
        if (errors.Count > 0)
        {
            foreach (var error in errors) Tell(terminal, messages, error);
            terminal.Error.WriteLine(messages.SeeHelp(HelpPage.Path(parse.CommandResult.Command)));
            return ExitStatus.Usage;
        }

        return Invoke(parse, terminal, messages);
    }

    private static int Invoke(ParseResult parse, Terminal terminal, UsageMessages messages)
    {
        try
        {
            return parse.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (Unwrap(e) is OperationCanceledException)
        {
            terminal.Error.WriteLine(messages.Interrupted);
            return ExitStatus.Interrupted;
        }
        catch (Exception e) when (Unwrap(e) is UsageException or CandidateFileException or RoleDocumentException or LexiconException)
        {
            foreach (var line in Unwrap(e).Message.Split('\n')) Tell(terminal, messages, line);
            return ExitStatus.Usage;
        }
        catch (Exception e) when (Unwrap(e) is IOException or UnauthorizedAccessException)
        {
            Tell(terminal, messages, messages.FileFailure(Unwrap(e).Message));
            return ExitStatus.Failed;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A fault of the program: its trace is what mends it, and holds no candidate's data.
            Tell(terminal, messages, messages.Unexpected(Unwrap(e).ToString()));
            return ExitStatus.Failed;
        }
    }

    // What a worker's thread throws may come wrapped.
    private static Exception Unwrap(Exception e) => e is AggregateException { InnerException: { } inner } ? Unwrap(inner) : e;

    private static void Tell(Terminal terminal, UsageMessages messages, string error) => terminal.Error.WriteLine(messages.Error(error));
}
