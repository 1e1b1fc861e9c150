using System.CommandLine;
using Matcher.Cli.Messages;
using Matcher.Cli.Rendering;

namespace Matcher.Cli.Usage;

/// <summary>The help of a command: what it is for, how to call it, what each argument and option does.</summary>
internal static class HelpPage
{
    private const int Indent = 2;
    private const int MostTermWidth = 28;

    /// <summary>Renders the help.</summary>
    /// <param name="command">The command; the root for the program's own help.</param>
    /// <param name="messages">The texts, in the language of the help.</param>
    /// <param name="width">Columns.</param>
    public static string Render(Command command, UsageMessages messages, int width)
    {
        var page = new TextPage(width, hasColor: false);
        page.Line(command.Description ?? "");
        page.Blank();
        page.Line(messages.UsageHeading);
        page.Line(Indent, Indent + 4, Synopsis(command, messages));
        Section(page, messages.CommandsHeading, [.. command.Subcommands.Where(Shows).Select(sub => (sub.Name, sub.Description ?? ""))]);
        Section(page, messages.ArgumentsHeading, [.. command.Arguments.Where(Shows).Select(argument => (NameOf(argument), argument.Description ?? ""))]);
        Section(page, messages.OptionsHeading, [.. Options(command).Where(Shows).Select(option => (Term(option), option.Description ?? ""))]);
        if (command is IHasExamples { Examples.Count: > 0 } with)
        {
            page.Blank();
            page.Line(messages.ExamplesHeading);
            foreach (var example in with.Examples) page.Line(Indent, Indent + 4, example);
        }

        page.Blank();
        page.Line(messages.StatusHeading);
        page.Line(Indent, messages.Statuses);
        if (command.Subcommands.Count > 0)
        {
            page.Blank();
            page.Line(messages.MoreHelp);
        }

        return page.ToString();
    }

    /// <summary>The command's name with those of its parents, as it is typed.</summary>
    public static string Path(Command command) => command is RootCommand ? CommandLine.ProgramName : $"{CommandLine.ProgramName} {command.Name}";

    /// <summary>The name of an argument, as the help shows it.</summary>
    public static string NameOf(Argument argument) => argument.Name + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : "");

    private static string Synopsis(Command command, UsageMessages messages)
    {
        if (command is RootCommand) return $"{CommandLine.ProgramName} {messages.CommandWord} {messages.OptionsWord}";
        var arguments = command.Arguments.Where(Shows).Select(argument => argument.Arity.MinimumNumberOfValues > 0 ? NameOf(argument) : $"[{NameOf(argument)}]");
        var required = command.Options.Where(option => option.Required).Select(option => $"{option.Name} {option.HelpName}");
        return string.Join(' ', [Path(command), .. arguments, .. required, messages.OptionsWord]);
    }

    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive)).OrderBy(IsGeneral);

    // What every command has comes last.
    private static bool IsGeneral(Option option) => option.Recursive || option is VersionOption;

    private static string Term(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-') && alias.Length == 2).Append(option.Name));
        return option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private static bool Shows(Symbol symbol) => !symbol.Hidden;

    private static void Section(TextPage page, string heading, List<(string Term, string Text)> rows)
    {
        if (rows.Count == 0) return;
        page.Blank();
        page.Line(heading);
        var column = Indent + 2 + rows.Where(row => row.Term.Length <= MostTermWidth).Select(row => row.Term.Length).DefaultIfEmpty(MostTermWidth).Max();
        foreach (var (term, text) in rows)
        {
            if (term.Length > MostTermWidth)
            {
                page.Line(Indent, term);
                page.Line(column, text);
            }
            else
            {
                page.Line(Indent, column, term.PadRight(column - Indent) + text);
            }
        }
    }
}
