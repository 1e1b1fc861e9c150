using System.Globalization;
using System.Text.Json;

namespace Matcher.Evaluation.Tests;

/// <summary>The program, run in process on the samples.</summary>
internal sealed record ProgramRun(int Status, string Output, string Error)
{
    public static string Judged => $"--candidates {Sample("candidates.csv")} --roles {Sample("roles")} --qrels {Sample("qrels.txt")}";

    public static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "Samples", name);

    public static ProgramRun Of(string line)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var status = EvaluationProgram.Run(line.Split(' '), output, error);
        return new ProgramRun(status, output.ToString(), error.ToString());
    }

    /// <summary>The tables of a run with <c>--json</c>.</summary>
    public static IReadOnlyList<JsonElement> Tables(string line)
    {
        var run = Of(line + " --json");
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.Status);
        using var json = JsonDocument.Parse(run.Output);
        return [.. json.RootElement.Clone().EnumerateArray()];
    }

    /// <summary>The rows of a table.</summary>
    public static IReadOnlyList<JsonElement> Rows(JsonElement table) => [.. table.GetProperty("rows").EnumerateArray()];
}
