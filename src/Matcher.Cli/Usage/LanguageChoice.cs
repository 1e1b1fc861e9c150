using Matcher.Messages;

namespace Matcher.Cli.Usage;

/// <summary>Finds the language before the command line is parsed: what the parser says needs it already.</summary>
internal static class LanguageChoice
{
    /// <summary>The option's name.</summary>
    public const string OptionName = "--lang";

    /// <summary>The option's values.</summary>
    public const string Choices = "fr, en";

    /// <summary>The language that a command line asks for, else the machine's.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="machine">The machine's language.</param>
    /// <param name="refused">A value that is not a language, or null.</param>
    public static MessageLanguage Of(IReadOnlyList<string> args, MessageLanguage machine, out string? refused)
    {
        refused = null;
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--") break;
            var value = args[i] == OptionName && i + 1 < args.Count ? args[i + 1]
                : args[i].StartsWith(OptionName + "=", StringComparison.Ordinal) ? args[i][(OptionName.Length + 1)..]
                : null;
            switch (value)
            {
                case null: break;
                case "fr": return MessageLanguage.French;
                case "en": return MessageLanguage.English;
                default:
                    refused = value;
                    return machine;
            }
        }

        return machine;
    }
}
