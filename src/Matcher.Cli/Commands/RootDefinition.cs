using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using Matcher.Cli.Commands.Evaluate;
using Matcher.Cli.Commands.Explain;
using Matcher.Cli.Commands.Inspect;
using Matcher.Cli.Commands.Lexicon;
using Matcher.Cli.Commands.Roles;
using Matcher.Cli.Commands.Score;
using Matcher.Cli.Messages;
using Matcher.Cli.Usage;

namespace Matcher.Cli.Commands;

/// <summary>The commands, and the options that all of them have.</summary>
internal static class RootDefinition
{
    /// <summary>Makes the whole tree in one language.</summary>
    public static RootCommand Create(CliContext context)
    {
        var messages = new UsageMessages(context.Language);
        var root = new RootCommand(messages.Description);
        root.Directives.Clear();
        root.Options.Clear();
        root.Options.Add(new Option<string>(LanguageChoice.OptionName) { Description = messages.LangOption, HelpName = "fr|en", Recursive = true });
        root.Options.Add(new HelpOption("--help", "-h", "-?") { Description = messages.HelpOption, Recursive = true, Action = new HelpPageAction(context, messages) });
        root.Options.Add(new VersionOption { Description = messages.VersionOption, Action = new VersionAction(context) });
        root.Subcommands.Add(new ScoreCommand(context));
        root.Subcommands.Add(new ExplainCommand(context));
        root.Subcommands.Add(new RolesCommand(context));
        root.Subcommands.Add(new InspectCommand(context));
        root.Subcommands.Add(new LexiconCommand(context));
        root.Subcommands.Add(new EvaluateCommand(context));
        return root;
    }
}
