using System.IO.Compression;

namespace Matcher.Cli.Tests.Commands;

public sealed class WorkbookTests
{
    [Fact]
    public void The_extension_gives_a_workbook_and_keeps_fifty_a_role()
    {
        using var folder = new TemporaryFolder();
        var many = folder.Write("many.csv", "id;titre\n" + string.Concat(Enumerable.Range(1, 60).Select(i => FormattableString.Invariant($"K{i:00};Acheteur\n"))));
        var run = CommandRun.Of("score", many, "--roles", Sample.Path("roles/acheteur.md"), "--output", folder.File("r.xlsx"));
        Assert.Equal(0, run.Status);
        Assert.Contains("Au plus 50\u00A0candidats par fiche ; 10 laissés de côté.", run.Error, StringComparison.Ordinal);
        var texts = Part(File.ReadAllBytes(folder.File("r.xlsx")), "xl/sharedStrings.xml");
        Assert.Contains(">K50<", texts, StringComparison.Ordinal);
        Assert.DoesNotContain(">K51<", texts, StringComparison.Ordinal);
        Assert.Contains("50 montrés sur 60", texts, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_gets_the_bytes_that_a_file_does()
    {
        using var folder = new TemporaryFolder();
        string[] args = ["score", Sample.Candidates, "--roles", Sample.Roles, "--format", "xlsx"];
        Assert.Equal(0, CommandRun.Of([.. args, "--output", folder.File("r.bin")]).Status);
        Assert.Equal(File.ReadAllBytes(folder.File("r.bin")), CommandRun.Of(args).Bytes);
    }

    [Fact]
    public void A_screen_is_not_given_a_workbook()
    {
        var run = CommandRun.With(new Surroundings { IsTerminal = true }, "score", Sample.Candidates, "--roles", Sample.Roles, "--format", "xlsx");
        Assert.Equal(2, run.Status);
        Assert.Empty(run.Output);
        Assert.Contains("un écran n'affiche pas ce format. Ajoutez --output classement.xlsx.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rejects_and_settings_stand_in_the_workbook()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("score", Sample.Damaged, "--roles", Sample.TechnicianRole, "--output", folder.File("r.xlsx"));
        Assert.Equal(0, run.Status);
        Assert.Equal(["r.xlsx", "r.xlsx.rejects.csv"], folder.Files);
        var texts = Part(File.ReadAllBytes(folder.File("r.xlsx")), "xl/sharedStrings.xml");
        foreach (var text in (string[])["duplicate-id", "no-id", "too-many-fields", "Version de Matcher", "titre (titre), experience (expérience)", Sample.Damaged])
            Assert.Contains($">{text}<", texts, StringComparison.Ordinal);
    }

    [Fact]
    public void Threads_change_nothing()
    {
        string[] args = ["score", Sample.Candidates, "--roles", Sample.Roles, "--format", "xlsx"];
        Assert.Equal(CommandRun.Of([.. args, "--threads", "1"]).Bytes, CommandRun.Of([.. args, "--threads", "4"]).Bytes);
    }

    private static string Part(byte[] book, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(book), ZipArchiveMode.Read);
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
