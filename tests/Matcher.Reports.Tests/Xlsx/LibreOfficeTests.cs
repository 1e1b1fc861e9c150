using System.Diagnostics;
using System.Globalization;

namespace Matcher.Reports.Tests.Xlsx;

public sealed class LibreOfficeTests
{
    // Every sheet as CSV, semicolons, quotes, UTF-8, cells as they are shown (LibreOffice's filter options, in their order).
    private const string Filter = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1036,false,true,true,false,false,-1";

    private static readonly string[] Programs = ["soffice", "libreoffice"];

    [Fact]
    public void LibreOffice_opens_a_book_and_reads_what_was_written()
    {
        var office = Find();
        Assert.SkipUnless(office is not null, "LibreOffice is absent: tools/install-office.sh installs it.");
        var book = new Book(SampleBook.Write(SampleBook.Report(SampleBook.Candidates + "=1+1;=2+2;Acheteur;<b>négociation</b> des contrats;;\n", names: true)));
        var folder = Directory.CreateTempSubdirectory("matcher-office-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "book.xlsx"), book.Bytes);
            Convert(office!, folder.FullName);
            foreach (var sheet in book.Names)
            {
                var path = Path.Combine(folder.FullName, $"book-{sheet}.csv");
                Assert.True(File.Exists(path), $"LibreOffice wrote {string.Join(", ", folder.GetFiles().Select(file => file.Name))}.");
                var text = File.ReadAllText(path);
                foreach (var cell in book[sheet].SelectMany(row => row).Where(cell => cell is not null && !decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _)))
                    Assert.Contains(cell!.Replace("\"", "\"\"", StringComparison.Ordinal), text, StringComparison.Ordinal);
            }

            var buyers = File.ReadAllLines(Path.Combine(folder.FullName, "book-Acheteur.csv"));
            Assert.Contains(buyers, line => line.Contains("=1+1;=2+2;", StringComparison.Ordinal));
            // A CV of a few words: no score is shown, though the cell holds it.
            Assert.Contains(buyers, line => line.StartsWith("1;B2;Élise Martin;informations insuffisantes;", StringComparison.Ordinal));
            Assert.True(book.Numbers("Acheteur", "Score")[0] > 0);
            var best = decimal.Round(book.Numbers("Technicien support", "Score")[0], 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);

            // The comma or the point is the machine's.
            Assert.Contains(
                File.ReadAllLines(Path.Combine(folder.FullName, "book-Technicien support.csv")),
                line => line.Replace(',', '.').StartsWith($"1;007;Zoé Durand;{best};", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Convert(string office, string folder)
    {
        var start = new ProcessStartInfo(office) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };

        // A profile of its own: another office that runs on this machine is left alone.
        foreach (var argument in (string[])[$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--convert-to", Filter, "book.xlsx"]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(3)), "LibreOffice did not end.");
        Assert.True(process.ExitCode == 0, said.Result + errors.Result);
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Programs.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
