namespace Matcher.Files.Tests.Reading;

/// <summary>Reads the cases of a Markdown file: a heading, a block of input, a block of what is expected.</summary>
internal static class CaseFile
{
    public static IEnumerable<(string Name, string Input, string Expected)> Read(string resource)
    {
        using var stream = typeof(CaseFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"No resource {resource}.");
        using var reader = new StreamReader(stream);
        foreach (var section in reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n## ").Skip(1))
        {
            var blocks = section.Split("```");
            yield return (section[..section.IndexOf('\n', StringComparison.Ordinal)], Block(blocks[1]), Block(blocks[3]));
        }
    }

    public static string Visible(string text) => text.Replace('\r', '␍').Replace('\n', '⏎').Replace('\0', '␀').Replace('\t', '→');

    private static string Block(string block) =>
        block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..].Replace('␍', '\r').Replace('␀', '\0').Replace('→', '\t');
}
