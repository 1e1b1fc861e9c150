using System.Text;
using Matcher.Candidates;
using Matcher.Files.Reading;
using Matcher.Files.Rejects;
using Matcher.Messages;

namespace Matcher.Files.Tests.Reading;

public sealed class CandidateTableTests
{
    [Theory]
    [InlineData("", "est vide")]
    [InlineData("\n\n;;\n", "est vide")]
    [InlineData("\uFEFF", "est vide")]
    [InlineData("id;\"titre\nC1;x\n", "ligne 1 : les guillemets de l'en-tête sont cassés")]
    [InlineData("PK\u0003\u0004zip", "Excel (.xlsx)")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("[{\"id\":1}]", "tableau JSON")]
    [InlineData("{\"id\":", "aucune ligne n'est un objet JSON lisible")]
    public void An_unreadable_input_is_refused_with_the_reason(string input, string reason)
    {
        var error = Assert.Throws<CandidateFileException>(() => Readings.Read(Readings.Utf8(input)));
        Assert.StartsWith("test.csv : ", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_or_is_a_folder_is_refused()
    {
        var error = Assert.Throws<CandidateFileException>(() => CandidateTable.Open("nowhere/c.csv", new CandidateTableOptions { Language = MessageLanguage.English }));
        Assert.Equal("nowhere/c.csv: no such file. Check the path.", error.Message);
        error = Assert.Throws<CandidateFileException>(() => CandidateTable.Open(Path.GetTempPath()));
        Assert.EndsWith(" : ceci est un dossier. Donnez un fichier CSV ou JSON Lines.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id;titre")]
    [InlineData("id;titre\n")]
    [InlineData("id;titre\r\n\r\n;\r\n")]
    public void A_header_alone_gives_no_row(string input)
    {
        foreach (var degree in (int[])[1, 2, 5])
        {
            var (rows, rejects, _) = Readings.Read(Readings.Utf8(input), degree);
            Assert.Empty(rows);
            Assert.Empty(rejects);
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_line_break_and_every_separator_reads_the_same(string lineBreak)
    {
        foreach (var separator in (char[])[';', ',', '\t', '|'])
        {
            var text = "id;titre;cv\nC1;Dev;\"x;y\nz\"\nC2;Ops;w\n\nC3;\"\";v".Replace(';', separator).Replace("\n", lineBreak, StringComparison.Ordinal);
            var inner = CaseFile.Visible("x" + separator + "y" + lineBreak + "z");
            Assert.Equal<string[]>(["2 2 C1: title=Dev text=" + inner, "3 4 C2: title=Ops text=w", "5 6 C3: text=v"], [.. Readings.Read(Readings.Utf8(text)).Rows]);
        }
    }

    [Fact]
    public void Long_fields_and_long_files_read_whole()
    {
        var text = new StringBuilder("id;titre;cv\n");
        for (var i = 1; i <= 40; i++) text.Append('C').Append(i).Append(";Dev;\"").Append('é', 100_000).Append("\n\"\n");
        foreach (var degree in (int[])[1, 3])
        {
            var rows = Readings.Read(Readings.Utf8(text.ToString()), degree).Rows;
            Assert.Equal(40, rows.Count);
            Assert.All(rows, row => Assert.Equal(100_000, row.Count(c => c == 'é')));
            Assert.StartsWith("41 80 C40:", rows[^1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_row_past_the_limit_is_too_long_and_the_next_is_read()
    {
        var options = new CandidateTableOptions { MaxRecordBytes = 2000 };
        var text = $"id;titre;cv\nC1;Dev;a\nC2;Dev;{new string('x', 3000)}\nC3;Ops;b\nC4;Dev;\"{new string('y', 3000)}\"\nC5;Ops;{new string('z', 1992)}\n";
        Assert.Equal<string[]>(
            ["2 2 C1", "4 4 C3", "6 6 C5"],
            [.. Readings.Read(Readings.Utf8(text), 1, options).Rows.Select(row => row[..row.IndexOf(':', StringComparison.Ordinal)])]);
        Assert.Equal(["3 C2 too-long", "5 C4 too-long"], Codes(text, options));
    }

    [Fact]
    public void An_unclosed_quote_that_nothing_closes_within_the_limit_is_told_as_such()
    {
        var options = new CandidateTableOptions { MaxRecordBytes = 2000 };
        var text = "id;titre;cv\nC1;\"Dev;a\n" + string.Concat(Enumerable.Range(2, 2000).Select(i => $"C{i};Ops;b\n"));
        var (rows, _, _) = Readings.Read(Readings.Utf8(text), 2, options);
        Assert.Equal(2000, rows.Count);
        Assert.Equal(["2 C1 unclosed-quote"], Codes(text, options));
    }

    [Fact]
    public void Values_of_columns_not_read_never_reach_a_row()
    {
        const string Secret = "SECRET";
        var text = $"nom;id;âge;titre;salaire actuel;cv;\n{Secret};C1;{Secret};Dev;{Secret};\"a\"\"b\";{Secret}\n";
        var (rows, rejects, _) = Readings.Read(Readings.Utf8(text));
        Assert.Equal(["2 2 C1: title=Dev text=a\"b"], rows);
        Assert.Empty(rejects);
    }

    [Fact]
    public void Reasons_tell_places_and_no_cell()
    {
        const string Secret = "SECRET";
        var text = $"id;titre;cv\n;{Secret};{Secret}\nC1;{Secret};a\nC1;{Secret};{Secret}\nC2;{Secret}\nC3;{Secret};{Secret};{Secret}\nC4;{Secret};\"{Secret}\"{Secret}\nC5;{Secret};\"{Secret}\nC6;x;\"y\"\n";
        foreach (var language in Enum.GetValues<MessageLanguage>())
        {
            var (_, rejects, _) = Readings.Read(Readings.Utf8(text), 1, new CandidateTableOptions { Language = language });
            Assert.Equal(6, rejects.Count);
            Assert.All(rejects, reject => Assert.DoesNotContain(Secret, reject.Reason, StringComparison.Ordinal));
            Assert.All(rejects, reject => Assert.Equal("test.csv", reject.File));
        }
    }

    [Fact]
    public void Reasons_are_in_the_language_asked_for()
    {
        var input = Readings.Utf8("id;titre;cv\nC1;\"a;b\nC2;c;d\n");
        var french = Assert.Single(Readings.Read(input).Rejects);
        var english = Assert.Single(Readings.Read(input, 1, new CandidateTableOptions { Language = MessageLanguage.English }).Rejects);
        Assert.Equal("guillemet ouvert ligne 2, champ 2, jamais refermé. Refermez-le. La lecture reprend ligne 3.", french.Reason);
        Assert.Equal("the quote opened on line 2, field 2, is never closed. Close it. Reading resumes on line 3.", english.Reason);
    }

    [Fact]
    public void An_identifier_of_an_earlier_file_is_a_duplicate_and_the_reason_names_the_file()
    {
        var options = new CandidateTableOptions { Seen = new SeenIds() };
        var rejects = new List<RejectedRow>();
        foreach (var name in (string[])["a.csv", "b.csv"])
        {
            using var stream = new MemoryStream(Readings.Utf8($"id;titre\n{name};x\nC1;Dev\n"));
            using var table = CandidateTable.Open(stream, name, options with { OnReject = rejects.Add });
            foreach (var _ in table.Map(row => row.Row)) continue;
        }

        var reject = Assert.Single(rejects);
        Assert.Equal(("b.csv", 3, "C1", RejectCode.DuplicateId), (reject.File, reject.Row, reject.Candidate, reject.Code));
        Assert.Contains("ligne 3 de a.csv", reject.Reason, StringComparison.Ordinal);
        Assert.Equal(3, options.Seen.Count);
        Assert.True(options.Seen.Contains("C1"));
        Assert.False(options.Seen.Contains("C2"));
    }

    [Fact]
    public void Made_up_identifiers_are_told_once()
    {
        var (_, _, notices) = Readings.Read(Readings.Utf8("titre\nDev\nOps\n"));
        Assert.Single(notices, n => n.Contains("L2 est le premier", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_worker_has_a_state_of_its_own_and_results_keep_their_order()
    {
        var text = "id;titre\n" + string.Concat(Enumerable.Range(1, 50_000).Select(i => $"C{i};Dev\n"));
        using var table = CandidateTable.Open(new MemoryStream(Readings.Utf8(text)), "test.csv");
        var workers = new System.Collections.Concurrent.ConcurrentBag<int[]>();
        var rows = table.Map(Make, Count, degree: 4).ToList();
        Assert.Equal(Enumerable.Range(2, 50_000), rows);
        Assert.Equal(50_000, workers.Sum(worker => worker[0]));
        Assert.InRange(workers.Count, 1, 4);

        int[] Make()
        {
            var worker = new int[1];
            workers.Add(worker);
            return worker;
        }

        static int Count(int[] worker, CandidateRow row)
        {
            worker[0]++;
            return row.Row;
        }
    }

    [Fact]
    public void A_table_is_read_once()
    {
        using var table = CandidateTable.Open(new MemoryStream(Readings.Utf8("titre\nDev\n")), "test.csv");
        Assert.Single(table.Map(row => row.Row));
        Assert.Throws<InvalidOperationException>(() => table.Map(row => row.Row));
    }

    [Fact]
    public void An_exception_of_the_selector_reaches_the_caller()
    {
        foreach (var degree in (int[])[1, 2])
        {
            using var table = CandidateTable.Open(new MemoryStream(Readings.Utf8("titre\nDev\nOps\n")), "test.csv");
            Assert.Throws<TimeoutException>(() => table.Map<int>(row => row.Row > 2 ? throw new TimeoutException() : row.Row, degree).Count());
        }
    }

    [Fact]
    public void Reading_rows_allocates_nothing_a_row()
    {
        // A collection in another test may empty the pools that buffers come from: the least of a few runs tells.
        Assert.InRange(Enumerable.Range(0, 5).Min(_ => AllocatedBy(40_000)) - Enumerable.Range(0, 5).Min(_ => AllocatedBy(10_000)), long.MinValue, 100_000);

        static long AllocatedBy(int rows)
        {
            var text = "titre;cv\n" + string.Concat(Enumerable.Repeat("Dev;\"a\"\"b\nc\"\n", rows));
            using var table = CandidateTable.Open(new MemoryStream(Readings.Utf8(text)), "test.csv");
            var before = GC.GetAllocatedBytesForCurrentThread();
            var length = table.Map(row => row.View[CandidateField.Text].Length, degree: 1).Sum();
            Assert.Equal(5 * rows, length);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static string[] Codes(string text, CandidateTableOptions options) =>
        [.. Readings.Read(Readings.Utf8(text), 1, options).Rejects.Select(reject => $"{reject.Row} {reject.Candidate} {reject.Code}")];
}
