namespace Matcher.Evaluation.Tests.Commands;

/// <summary>Each command, from its words to its tables, on five CVs and one role.</summary>
public class CommandTests
{
    private const double Tolerance = 1e-6;

    [Fact]
    public void Ranking_measures_three_systems_and_leaves_out_what_is_not_judged()
    {
        var rows = ProgramRun.Rows(ProgramRun.Tables($"ranking {ProgramRun.Judged}")[0]);

        Assert.Equal(["jardinier matcher", "jardinier tf-idf", "jardinier bm25", "mean matcher", "mean tf-idf", "mean bm25"], rows.Select(row => $"{row.GetProperty("role")} {row.GetProperty("system")}"));
        Assert.All(rows, row => Assert.Equal(3, row.GetProperty("relevant").GetInt32()));
        Assert.All(rows, row => Assert.InRange(row.GetProperty("nDCG@10").GetDouble(), 0.5, 1));
        Assert.All(rows, row => Assert.Equal(0.6, row.GetProperty("P@5").GetDouble(), Tolerance));
    }

    [Fact]
    public void Every_third_candidate_is_measured_apart()
    {
        var parts = ProgramRun.Rows(ProgramRun.Tables($"ranking --every-third {ProgramRun.Judged}")[1]);

        Assert.Equal([5, 1, 4], parts.Where(row => row.GetProperty("system").GetString() == "matcher").Select(row => row.GetProperty("count").GetInt32()));
    }

    [Fact]
    public void Runs_are_written_best_first()
    {
        var folder = Directory.CreateTempSubdirectory("matcher-evaluation-");
        try
        {
            Assert.Equal(0, ProgramRun.Of($"ranking {ProgramRun.Judged} --runs {folder.FullName}").Status);

            Assert.Equal(["Samples.bm25.run", "Samples.matcher.run", "Samples.tf-idf.run"], folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
            var lines = File.ReadAllLines(Path.Combine(folder.FullName, "Samples.matcher.run"));
            Assert.Equal("jardinier Q0 K001 1 -1 matcher", lines[0]);
            Assert.Equal(5, lines.Length);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Evidence_tells_lines_evidenced_from_others_and_finds_the_quoted_lines()
    {
        var line = $"evidence --candidates {ProgramRun.Sample("candidates.csv")} --roles {ProgramRun.Sample("roles")} --evidence {ProgramRun.Sample("evidence.tsv")} --misses 9";
        var tables = ProgramRun.Tables(line);
        var all = ProgramRun.Rows(tables[0])[0];
        var clear = ProgramRun.Rows(tables[1])[1];

        Assert.Equal((4, 2, 2), (all.GetProperty("marked 2").GetInt32(), all.GetProperty("marked 1").GetInt32(), all.GetProperty("marked 0").GetInt32()));
        Assert.InRange(all.GetProperty("AUC").GetDouble(), 0.75, 1);
        Assert.Equal((4, 2), (clear.GetProperty("quoted").GetInt32(), clear.GetProperty("hits").GetInt32()));
        Assert.Equal(clear.GetProperty("quoted").GetInt32(), clear.GetProperty("hits").GetInt32() + clear.GetProperty("no passage at all").GetInt32() + clear.GetProperty("among later ones").GetInt32() + clear.GetProperty("on other lines").GetInt32());

        // K003 is missed too, and held back.
        Assert.Equal(["K005"], ProgramRun.Rows(tables[2]).Select(row => row.GetProperty("candidate").GetString()));
    }

    [Fact]
    public void Diplomas_are_counted_and_the_wrong_ones_listed()
    {
        var tables = ProgramRun.Tables($"diplomas --lines {ProgramRun.Sample("diplomas.tsv")}");
        var all = ProgramRun.Rows(tables[0])[0];

        Assert.Equal(2 / 3.0, all.GetProperty("level").GetDouble(), Tolerance);
        Assert.Equal(2 / 3.0, all.GetProperty("field").GetDouble(), Tolerance);
        Assert.Equal("Master informatique", Assert.Single(ProgramRun.Rows(tables[1])).GetProperty("line").GetString());
    }

    [Fact]
    public void Robustness_measures_each_change_against_none()
    {
        var rows = ProgramRun.Rows(Assert.Single(ProgramRun.Tables($"robustness {ProgramRun.Judged}")));

        Assert.Equal(7, rows.Count);
        Assert.All(rows, row => Assert.Equal(row.GetProperty("nDCG@10").GetDouble() - rows[0].GetProperty("nDCG@10").GetDouble(), row.GetProperty("difference").GetDouble(), Tolerance));
    }

    [Fact]
    public void Attacks_tell_the_rank_among_the_candidates()
    {
        var tables = ProgramRun.Tables($"attacks {ProgramRun.Judged}");
        var details = ProgramRun.Rows(tables[0]);

        Assert.Equal(13, details.Count);
        Assert.All(details, row => Assert.InRange(row.GetProperty("rank").GetInt32(), 1, 6));
        Assert.All(details, row => Assert.InRange(row.GetProperty("beaten").GetInt32(), 0, 2));
        Assert.All(details, row => Assert.Equal("2 of grade 5+", row.GetProperty("best graded").GetString()));
        Assert.Equal(12, ProgramRun.Rows(tables[1]).Count);
    }

    [Fact]
    public void An_unknown_trade_is_taken_from_the_directory()
    {
        var role = ProgramRun.Rows(ProgramRun.Tables($"unknown-trade {ProgramRun.Judged}")[0])[0];

        Assert.NotNull(role.GetProperty("trade removed").GetString());
        Assert.NotEqual(role.GetProperty("trade removed").GetString(), role.GetProperty("then read as").GetString());
        var best = Math.Max(role.GetProperty("tf-idf").GetDouble(), role.GetProperty("bm25").GetDouble());
        Assert.Equal(role.GetProperty("unknown").GetDouble() - best, role.GetProperty("over the better baseline").GetDouble(), Tolerance);
    }

    [Fact]
    public void Ablation_takes_each_set_and_their_mean()
    {
        var rows = ProgramRun.Rows(ProgramRun.Tables($"ablation {ProgramRun.Judged} {ProgramRun.Judged}")[0]);

        Assert.Equal(["Samples", "Samples", "all"], rows.Take(3).Select(row => row.GetProperty("set").GetString()));
        Assert.All(rows.Take(3), row => Assert.Equal(0, row.GetProperty("difference").GetDouble()));
        Assert.Equal(11 * 3, rows.Count);
    }

    [Fact]
    public void Ablation_takes_out_what_matches_a_single_candidate()
    {
        var rows = ProgramRun.Rows(ProgramRun.Tables($"ablation {ProgramRun.Judged}")[1]);

        Assert.Equal(["relations of the lexicon", "wordings of topics", "job titles", "all three"], rows.Select(row => row.GetProperty("taken out").GetString()));
        int[] entries = [.. rows.Select(row => row.GetProperty("entries").GetInt32())];
        Assert.All(entries, count => Assert.True(count > 0));
        Assert.Equal(entries[3], entries[..3].Sum());

        // The same candidates twice are two of each: nothing matches one alone.
        Assert.All(ProgramRun.Rows(ProgramRun.Tables($"ablation {ProgramRun.Judged} {ProgramRun.Judged}")[1]), row => Assert.Equal((0, 0.0), (row.GetProperty("entries").GetInt32(), row.GetProperty("difference").GetDouble())));
    }

    [Theory]
    [InlineData("ranking")]
    [InlineData("robustness")]
    [InlineData("attacks")]
    [InlineData("unknown-trade")]
    [InlineData("ablation")]
    public void Text_shows_every_table_under_its_title(string command)
    {
        var run = ProgramRun.Of($"{command} {ProgramRun.Judged}");

        Assert.Equal(0, run.Status);
        Assert.All(ProgramRun.Tables($"{command} {ProgramRun.Judged}"), table => Assert.Contains(table.GetProperty("table").GetString()!, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ranking --candidates missing.csv", "--roles")]
    [InlineData("diplomas --lines SAMPLES/qrels.txt", "line 1")]
    [InlineData("diplomas --lines SAMPLES/missing.tsv", "missing.tsv")]
    [InlineData("ranking JUDGED --qrels SAMPLES/qrels.txt", "2 --qrels")]
    [InlineData("evidence --candidates SAMPLES/candidates.csv --roles SAMPLES/roles --evidence SAMPLES/diplomas.tsv", "line 2")]
    public void What_cannot_be_used_is_told_with_status_2(string line, string told)
    {
        var run = ProgramRun.Of(line.Replace("JUDGED", ProgramRun.Judged, StringComparison.Ordinal).Replace("SAMPLES", ProgramRun.Sample(""), StringComparison.Ordinal));

        Assert.Equal(2, run.Status);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }
}
