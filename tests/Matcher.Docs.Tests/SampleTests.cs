using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Matcher.Tests.Shared;

namespace Matcher.Docs.Tests;

/// <summary>The samples do what they say.</summary>
public class SampleTests
{
    private const string First = "C052";

    [Fact]
    public void The_batch_ranks_a_file_and_tells_why()
    {
        var output = Tool.Run(TestFiles.Root, "dotnet", [Programs.Built("Batch", "Matcher.Samples.Batch.dll"), "seeds", "samples/candidates.csv"]);
        Assert.Equal(5, output.Split('\n').Count(line => line.EndsWith(": 24 candidates", StringComparison.Ordinal)));
        Assert.Contains($"1. {First}", output, StringComparison.Ordinal);
        Assert.Contains("<-", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_script_ranks_a_file()
    {
        var output = Tool.Run(TestFiles.Root, "dotnet", ["run", "samples/Script/rank.cs", "--", "seeds", "samples/candidates.csv"]);
        Assert.Contains($"responsable-informatique: {First} ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_endpoint_scores_a_cv()
    {
        var token = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("dotnet", [Programs.Built("Web", "Matcher.Samples.Web.dll"), "--urls", "http://127.0.0.1:0", "--Matcher:Roles=seeds"])
        {
            WorkingDirectory = TestFiles.Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var server = Process.Start(start)!;
        try
        {
            using var client = new HttpClient { BaseAddress = await Address(server, token) };
            var roles = await client.GetFromJsonAsync<JsonElement>("/roles", token);
            Assert.Equal(5, roles.GetArrayLength());
            using var answer = await client.PostAsJsonAsync("/scores", new { id = "C-1", text = "Responsable informatique\n2016-2024 Encadrement de 6 techniciens, sauvegardes Veeam" }, token);
            var scores = await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(token);
            Assert.Equal(5, scores.GetArrayLength());
            Assert.True(scores[0].GetProperty("score").GetDecimal() > 0);
            using var refused = await client.PostAsJsonAsync("/scores", new { id = "", text = "" }, token);
            Assert.Equal(System.Net.HttpStatusCode.BadRequest, refused.StatusCode);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
        }
    }

    // The host tells where it listens, on a port that was free.
    private static async Task<Uri> Address(Process server, CancellationToken token)
    {
        const string Told = "Now listening on: ";
        while (await server.StandardOutput.ReadLineAsync(token).ConfigureAwait(false) is { } line)
        {
            var at = line.IndexOf(Told, StringComparison.Ordinal);
            if (at >= 0) return new Uri(line[(at + Told.Length)..].Trim());
        }

        throw new InvalidOperationException("The server ended before it listened.");
    }
}
