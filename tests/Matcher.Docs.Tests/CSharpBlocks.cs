using System.Globalization;
using System.Reflection;
using System.Text;
using Matcher.Tests.Shared;

namespace Matcher.Docs.Tests;

/// <summary>Compiles blocks of C# as programs of their own: directives, statements, then types, all in one assembly.</summary>
internal static class CSharpBlocks
{
    private static readonly string[] Implicit = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks"];
    private static readonly string[] TypeWords = ["class ", "sealed class ", "internal sealed class ", "public sealed class ", "record ", "sealed record "];

    /// <summary>Compiles them.</summary>
    /// <returns>The method that runs each block.</returns>
    public static IReadOnlyList<MethodInfo> Compile(IReadOnlyList<CodeBlock> blocks, string folder)
    {
        var sources = new List<string>();
        for (var i = 0; i < blocks.Count; i++)
        {
            sources.Add(Path.Combine(folder, $"Block{i.ToString(CultureInfo.InvariantCulture)}.cs"));
            File.WriteAllText(sources[i], Source(blocks[i], i));
        }

        var output = Path.Combine(folder, $"Blocks{Environment.TickCount64.ToString(CultureInfo.InvariantCulture)}.dll");
        var response = Path.Combine(folder, "compile.rsp");
        File.WriteAllLines(response, ["-nologo", "-target:library", "-langversion:latest", "-nullable:enable", "-warnaserror", "-nowarn:CS1998,CS8892", $"-out:\"{output}\"", .. References().Select(path => $"-r:\"{path}\""), .. sources.Select(path => $"\"{path}\"")]);
        Tool.Run(folder, "dotnet", [Compiler(), "@" + response]);
        var assembly = Assembly.LoadFrom(output);
        return [.. blocks.Select((_, i) => assembly.GetType($"Docs{i.ToString(CultureInfo.InvariantCulture)}.Block")!.GetMethod("Run")!)];
    }

    private static string Source(CodeBlock block, int number)
    {
        var lines = block.Text.Split('\n');
        var directives = lines.Where(IsDirective).Concat(Implicit.Select(name => $"using {name};")).Distinct(StringComparer.Ordinal);
        var types = Array.FindIndex(lines, line => TypeWords.Any(word => line.StartsWith(word, StringComparison.Ordinal)));
        if (types < 0) types = lines.Length;
        var source = new StringBuilder();
        foreach (var directive in directives) source.Append(directive).Append('\n');
        source.Append(CultureInfo.InvariantCulture, $"namespace Docs{number} {{ public static class Block {{ public static async Task Run() {{\n#line 1 \"{block.Page}, block of line {block.Line}\"\n");
        source.AppendJoin('\n', lines[..types].Select(line => IsDirective(line) ? "" : line)).Append("\n}\n").AppendJoin('\n', lines[types..]).Append("\n} }\n");
        return source.ToString();
    }

    private static bool IsDirective(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && line.AsSpan(6).IndexOfAny(" (=") < 0;

    private static IEnumerable<string> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => path.EndsWith(".dll", StringComparison.Ordinal));

    private static string Compiler()
    {
        var version = Tool.Run(TestFiles.Root, "dotnet", ["--version"]).Trim();
        var line = Tool.Run(TestFiles.Root, "dotnet", ["--list-sdks"]).Split('\n').First(sdk => sdk.StartsWith(version + " ", StringComparison.Ordinal));
        return Path.Combine(line[(line.IndexOf('[', StringComparison.Ordinal) + 1)..].Trim().TrimEnd(']'), version, "Roslyn", "bincore", "csc.dll");
    }
}
