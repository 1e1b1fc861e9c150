namespace Matcher.Cli.Tests.Commands;

public sealed class RejectsTests
{
    [Fact]
    public void Rejects_are_told_on_standard_error_and_the_others_scored()
    {
        var run = CommandRun.Of("score", Sample.Damaged, "--roles", Sample.TechnicianRole);
        Assert.Equal(0, run.Status);
        Assert.Equal(3, run.Lines.Count);
        foreach (var code in (string[])["duplicate-id", "no-id", "too-many-fields"]) Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_ends_with_3_when_there_are_rejects_and_only_then()
    {
        Assert.Equal(3, CommandRun.Of("score", Sample.Damaged, "--roles", Sample.Roles, "--strict").Status);
        Assert.Equal(0, CommandRun.Of("score", Sample.Candidates, "--roles", Sample.Roles, "--strict").Status);
    }

    [Fact]
    public void The_rejects_file_stands_beside_the_output()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("score", Sample.Damaged, "--roles", Sample.Roles, "--output", folder.File("r.csv"));
        Assert.Equal(["r.csv", "r.csv.rejects.csv"], folder.Files);
        var rows = File.ReadAllLines(folder.File("r.csv.rejects.csv"));
        Assert.Equal("file;row;line;candidate;code;reason", rows[0]);
        Assert.Equal(4, rows.Length);
        Assert.StartsWith($"{Sample.Damaged};3;3;A1;duplicate-id;", rows[1], StringComparison.Ordinal);
        Assert.DoesNotContain("duplicate-id", run.Error, StringComparison.Ordinal);
        Assert.Contains("r.csv.rejects.csv", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rejects_file_may_be_named()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("score", Sample.Damaged, "--roles", Sample.Roles, "--rejects", folder.File("bad.csv"));
        Assert.Equal(["bad.csv"], folder.Files);
    }

    [Fact]
    public void Without_rejects_there_is_no_rejects_file_and_an_older_one_goes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("r.csv.rejects.csv", "older");
        CommandRun.Of("score", Sample.Candidates, "--roles", Sample.Roles, "--output", folder.File("r.csv"));
        Assert.Equal(["r.csv"], folder.Files);
    }

    [Fact]
    public void Many_rejects_are_counted_after_the_first_twenty()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("many.csv", "id;titre\n" + string.Concat(Enumerable.Repeat(";Acheteur\n", 25)) + "Z;Acheteur\n");
        var run = CommandRun.Of("score", file, "--roles", Sample.Roles);
        Assert.Equal(20, run.Error.Split("(no-id)").Length - 1);
        Assert.Contains("5\u00A0autres lignes rejetées", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_identifier_counts_once_over_all_files()
    {
        var run = CommandRun.Of("score", Sample.Candidates, Sample.Damaged, "--roles", Sample.TechnicianRole, "--strict");
        Assert.Equal(3, run.Status);
        Assert.Equal(["A1", "B2", "C3", "E5"], run.Lines.Skip(1).Select(line => line.Split(';')[2]).Order(StringComparer.Ordinal));
    }
}
