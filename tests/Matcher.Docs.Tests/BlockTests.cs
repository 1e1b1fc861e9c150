using Matcher.Cli.Tests;
using Matcher.Tests.Shared;

namespace Matcher.Docs.Tests;

/// <summary>What the pages show runs: C# is compiled and run, and so are the <c>matcher</c> commands.</summary>
public sealed class BlockTests : IDisposable
{
    // What a command of the pages may begin with.
    private static readonly string[] Commands = ["matcher ", "dotnet run -c Release --project src/Matcher.Cli -- "];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("matcher-docs-");

    /// <summary>Lays out the folder that the pages speak of: role documents, candidates, and the files that the pages show.</summary>
    public BlockTests()
    {
        foreach (var folder in (string[])["seeds", "fiches"])
        {
            var roles = _folder.CreateSubdirectory(folder);
            foreach (var file in Directory.EnumerateFiles(TestFiles.Project("seeds"), "*.md")) File.Copy(file, Path.Combine(roles.FullName, Path.GetFileName(file)));
        }

        _folder.CreateSubdirectory("samples");
        foreach (var file in (string[])["candidats.csv", "samples/candidates.csv"]) File.Copy(TestFiles.Project("samples", "candidates.csv"), Path.Combine(_folder.FullName, file));
        foreach (var block in CodeBlock.Pages.SelectMany(CodeBlock.Of).Where(block => block.File is not null)) File.WriteAllText(Path.Combine(_folder.FullName, block.File!), block.Text + "\n");
    }

    [Fact]
    public async Task Every_block_of_CSharp_compiles_and_runs()
    {
        CodeBlock[] blocks = [.. CodeBlock.Pages.SelectMany(CodeBlock.Of).Where(block => block.Language == "csharp")];
        Assert.InRange(blocks.Length, 8, 100);
        var methods = CSharpBlocks.Compile(blocks, _folder.CreateSubdirectory("code").FullName);
        var (output, here) = (Console.Out, Environment.CurrentDirectory);
        try
        {
            Environment.CurrentDirectory = _folder.FullName;
            for (var i = 0; i < blocks.Length; i++)
            {
                using var written = new StringWriter();
                Console.SetOut(written);
                var problem = await Record.ExceptionAsync(() => (Task)methods[i].Invoke(null, null)!);
                Assert.True(problem is null, $"{blocks[i]}: {problem}");
                Assert.True(!blocks[i].Text.Contains("Console.Write", StringComparison.Ordinal) || written.ToString().Length > 0, $"{blocks[i]}: it wrote nothing.");
            }
        }
        finally
        {
            Console.SetOut(output);
            Environment.CurrentDirectory = here;
        }
    }

    [Fact]
    public void Every_command_runs()
    {
        var commands = CodeBlock.Pages.SelectMany(CodeBlock.Of).Where(block => block.Language == "sh").SelectMany(block => block.Text.Split('\n').Select(Command)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        Assert.InRange(commands.Count, 8, 60);
        var here = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = _folder.FullName;
            foreach (var command in commands)
            {
                var run = CommandRun.Of(command.Split(' ', StringSplitOptions.RemoveEmptyEntries));
                Assert.True(run.Status == 0, $"matcher {command}: {run.Error}");
                Assert.True(command.Contains("--output", StringComparison.Ordinal) || run.Bytes.Length > 0, $"matcher {command}: it wrote nothing.");
            }
        }
        finally
        {
            Environment.CurrentDirectory = here;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    // What a shell would do with the line's end is no argument: a remark, a file to write to.
    private static string? Command(string line)
    {
        var command = Commands.Where(start => line.StartsWith(start, StringComparison.Ordinal)).Select(start => line[start.Length..]).FirstOrDefault();
        return command?.Split(" #")[0].Split(" > ")[0].Trim();
    }
}
