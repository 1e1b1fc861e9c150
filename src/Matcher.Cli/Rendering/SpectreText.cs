using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Matcher.Cli.Rendering;

/// <summary>Renders tables to text, the same wherever it runs.</summary>
internal static class SpectreText
{
    /// <summary>The text of a table.</summary>
    /// <param name="renderable">The table.</param>
    /// <param name="width">Columns; no line is longer.</param>
    /// <param name="hasColor">Whether colours show.</param>
    public static string Render(IRenderable renderable, int width, bool hasColor)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(renderable);
        return string.Join('\n', writer.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd(' ')));
    }
}
