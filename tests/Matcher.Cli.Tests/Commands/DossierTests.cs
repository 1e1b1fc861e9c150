using System.Globalization;
using System.Text.Json;

namespace Matcher.Cli.Tests.Commands;

/// <summary>What <c>matcher explain</c> tells beyond the points: the place, and what would change it.</summary>
public sealed class DossierTests
{
    private static readonly string[] Explain = ["explain", Sample.Candidates, "--roles", Sample.Roles, "--candidate", "B2", "--role", "technicien-support"];

    [Fact]
    public void What_ifs_tell_points_score_and_rank_that_agree()
    {
        using var json = JsonDocument.Parse(CommandRun.Of([.. Explain, "--format", "jsonl", "--with", "titre=Technicien support"]).Output);
        var score = json.RootElement.GetProperty("score").GetDecimal();
        var whatIfs = json.RootElement.GetProperty("what_ifs").EnumerateArray().ToList();
        Assert.Equal("added", whatIfs[0].GetProperty("kind").GetString());
        Assert.Contains(whatIfs, whatIf => whatIf.GetProperty("kind").GetString() == "without-passage");
        Assert.All(whatIfs, whatIf => Assert.Equal(score + whatIf.GetProperty("points").GetDecimal(), whatIf.GetProperty("score").GetDecimal()));
        Assert.All(whatIfs, whatIf => Assert.InRange(whatIf.GetProperty("rank").GetInt32(), 1, 3));
        var up = whatIfs.Where(whatIf => whatIf.GetProperty("points").GetDecimal() > 0).ToList();
        Assert.True(up.Count > 3);
        Assert.All(up, whatIf => Assert.True(whatIf.GetProperty("rank").GetInt32() <= json.RootElement.GetProperty("rank").GetInt32()));
    }

    [Theory]
    [InlineData("text", "/", " points")]
    [InlineData("md", "/", " points")]
    [InlineData("html", "of", "")]
    public void Pages_tell_the_figures_of_the_JSON(string format, string between, string after)
    {
        using var json = JsonDocument.Parse(CommandRun.Of([.. Explain, "--format", "jsonl"]).Output);
        var output = CommandRun.Of([.. Explain, "--format", format, "--lang", "en"]).Output;
        var page = string.Join(' ', (format == "html" ? PageText.Of(output) : output).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var whatIf in json.RootElement.GetProperty("what_ifs").EnumerateArray())
        {
            Assert.Contains(Two(whatIf.GetProperty("score").GetDecimal()), page, StringComparison.Ordinal);
            Assert.Contains(Two(Math.Abs(whatIf.GetProperty("points").GetDecimal())), page, StringComparison.Ordinal);
            // The rank stands after the score, whatever is between them.
            Assert.Contains($"{Two(whatIf.GetProperty("score").GetDecimal())}{(format == "html" ? " " : format == "md" ? " | " : ", rank ")}{whatIf.GetProperty("rank").GetRawText()}", page, StringComparison.Ordinal);
        }

        foreach (var contribution in json.RootElement.GetProperty("contributions").EnumerateArray())
            Assert.Contains($"{Two(contribution.GetProperty("points").GetDecimal())} {between} {Two(contribution.GetProperty("weight").GetDecimal())}{after}", page, StringComparison.Ordinal);
        var standing = json.RootElement.GetProperty("standing");
        Assert.Contains($"Tied with places {standing.GetProperty("tied_from").GetRawText()} to {standing.GetProperty("tied_to").GetRawText()}:", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("html")]
    public void A_low_score_of_a_CV_that_says_too_little_is_no_score(string format)
    {
        var page = CommandRun.Of([.. Explain, "--format", format]).Output;
        Assert.Contains("informations insuffisantes (2,17 points attestés)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("2,17 sur 100", page, StringComparison.Ordinal);
        Assert.Contains("\"insufficient_information\":true", CommandRun.Of([.. Explain, "--format", "jsonl"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_a_CV_is_read_as_Markdown_or_HTML()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("evil.csv", "id;titre;experience\n<b>1;Acheteur <script>alert(1)</script>;\"# Négociation des contrats avec les fournisseurs | **gras** [lien](http://x) `code`\"\n");
        var run = CommandRun.Of("explain", file, "--roles", Sample.Path("roles/acheteur.md"), "--candidate", "<b>1", "--format", "md");
        Assert.Equal(0, run.Status);
        Assert.Contains("\\<b\\>1", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", run.Output.Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("[lien](", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_to_try_needs_a_field_that_exists()
    {
        var run = CommandRun.Of([.. Explain, "--with", "couleur=bleu"]);
        Assert.Equal(2, run.Status);
        Assert.Contains("--with couleur=bleu", run.Error, StringComparison.Ordinal);
    }

    private static string Two(decimal number) => decimal.Round(number, 2, MidpointRounding.AwayFromZero).ToString("F2", CultureInfo.InvariantCulture);
}
