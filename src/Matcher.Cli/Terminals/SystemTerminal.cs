using System.Globalization;
using System.Text;
using Matcher.Messages;

namespace Matcher.Cli.Terminals;

/// <summary>The terminal that the program was started from.</summary>
internal static class SystemTerminal
{
    /// <summary>Looks around once.</summary>
    public static Terminal Open()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal
        {
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Error = Console.Error,
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected && Console.IsErrorRedirected ? Terminal.DefaultWidth : ScreenWidth(),
            HasColor = !Console.IsOutputRedirected && TakesColor(),
            Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? MessageLanguage.English : MessageLanguage.French,
        };
    }

    // https://no-color.org: any value but an empty one.
    private static bool TakesColor() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private static int ScreenWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : Terminal.DefaultWidth;
        }
        catch (IOException)
        {
            return Terminal.DefaultWidth;
        }
    }
}
