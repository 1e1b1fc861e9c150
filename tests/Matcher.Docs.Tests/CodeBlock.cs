using Matcher.Tests.Shared;

namespace Matcher.Docs.Tests;

/// <summary>A block of code in a page.</summary>
/// <param name="Page">The page, from the folder of the solution.</param>
/// <param name="Line">The block's first line.</param>
/// <param name="Language">What follows the fence: <c>csharp</c>, <c>sh</c>, <c>json</c>.</param>
/// <param name="File">The file that the page says it is, in a comment before it (<c>&lt;!-- file: poids.json --&gt;</c>), or null.</param>
/// <param name="Text">Its lines.</param>
internal sealed record CodeBlock(string Page, int Line, string Language, string? File, string Text)
{
    private const string Fence = "```";
    private const string Named = "<!-- file: ";

    /// <summary>The pages whose blocks are run.</summary>
    public static IEnumerable<string> Pages { get; } =
    [
        "README.md", "README.fr.md",
        .. new[] { "docs/guide", "src/Matcher", "src/Matcher.Files", "src/Matcher.Hosting", "src/Matcher.Cli" }
            .SelectMany(folder => Directory.EnumerateFiles(TestFiles.Project(folder), "*.md").Order(StringComparer.Ordinal).Select(path => $"{folder}/{Path.GetFileName(path)}")),
    ];

    /// <summary>The blocks of a page.</summary>
    public static IEnumerable<CodeBlock> Of(string page)
    {
        var lines = System.IO.File.ReadAllLines(TestFiles.Project(page));
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var end = Array.IndexOf(lines, Fence, i + 1);
            Assert.True(end > i, $"{page}, line {i + 1}: the block is not closed.");
            var before = i > 0 ? lines[i - 1] : "";
            var file = before.StartsWith(Named, StringComparison.Ordinal) ? before[Named.Length..^" -->".Length] : null;
            yield return new CodeBlock(page, i + 2, lines[i][Fence.Length..].Trim(), file, string.Join('\n', lines[(i + 1)..end]));
            i = end;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Page}, line {Line}";
}
