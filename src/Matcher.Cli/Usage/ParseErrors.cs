using System.CommandLine;
using System.CommandLine.Parsing;
using Matcher.Cli.Messages;

namespace Matcher.Cli.Usage;

/// <summary>
/// Says in our own words what the parser found wrong. Its own texts come in the machine's language and tell only what is
/// wrong; what they are about can be told from the parse itself.
/// </summary>
internal static class ParseErrors
{
    /// <summary>One text an error, each once.</summary>
    public static IReadOnlyList<string> Explain(ParseResult parse, UsageMessages messages)
    {
        var command = parse.CommandResult.Command;
        var errors = new List<string>();
        foreach (var stray in parse.UnmatchedTokens.Concat(TakenForFiles(parse))) errors.Add(Unmatched(stray, command, messages));
        foreach (var error in parse.Errors)
        {
            switch (error.SymbolResult)
            {
                case OptionResult { IdentifierTokenCount: 0 }:
                    break;
                case OptionResult { Tokens.Count: 0 } option:
                    errors.Add(messages.MissingValue(option.Option.Name, option.Option.HelpName ?? ""));
                    break;
                case OptionResult option:
                    errors.Add(messages.GivenTwice(option.Option.Name));
                    break;
                case ArgumentResult { Parent: OptionResult option }:
                    errors.Add(messages.GivenTwice(option.Option.Name));
                    break;
            }
        }

        if (command is RootCommand && errors.Count == 0) errors.Add(messages.NoCommand(Commands(command)));
        errors.AddRange(Missing(parse, messages));
        return [.. errors.Distinct(StringComparer.Ordinal)];
    }

    // The parser takes an option that it does not know for one more file, where an argument takes several.
    private static IEnumerable<string> TakenForFiles(ParseResult parse)
    {
        var taken = parse.CommandResult.Command.Arguments.SelectMany(argument => parse.GetResult(argument)?.Tokens ?? []).ToHashSet(ReferenceEqualityComparer.Instance);
        return parse.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Value.Length > 1 && token.Value[0] == '-' && taken.Contains(token))
            .Select(token => token.Value);
    }

    private static IEnumerable<string> Missing(ParseResult parse, UsageMessages messages)
    {
        var command = parse.CommandResult.Command;
        foreach (var argument in command.Arguments)
        {
            if (argument.Arity.MinimumNumberOfValues > 0 && parse.GetResult(argument) is not { Tokens.Count: > 0 })
                yield return messages.MissingArgument(HelpPage.NameOf(argument));
        }

        foreach (var option in command.Options)
        {
            if (option.Required && parse.GetResult(option) is not { IdentifierTokenCount: > 0 }) yield return messages.MissingOption(option.Name, option.HelpName ?? "");
        }
    }

    private static string Unmatched(string token, Command command, UsageMessages messages)
    {
        if (token.StartsWith('-') && token.Length > 1)
        {
            var name = token.Split('=')[0];
            var options = command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive));
            return messages.UnknownOption(name, Nearest(name, options.Where(option => !option.Hidden).Select(option => option.Name)));
        }

        return command is RootCommand
            ? messages.UnknownCommand(token, Nearest(token, command.Subcommands.Select(sub => sub.Name)), Commands(command))
            : messages.ExtraArgument(token);
    }

    private static string Commands(Command command) => string.Join(", ", command.Subcommands.Select(sub => sub.Name));

    private static string? Nearest(string name, IEnumerable<string> names)
    {
        var near = new NearNames(name, most: 1);
        foreach (var other in names) near.Offer(other);
        return near.Names.Count == 0 ? null : near.Names[0];
    }
}
