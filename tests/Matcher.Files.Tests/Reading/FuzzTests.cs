using System.Text;
using Matcher.Files.Columns;
using Matcher.Files.Csv;
using Matcher.Files.Messages;
using Matcher.Files.Reading;
using Matcher.Files.Rejects;
using Matcher.Messages;

namespace Matcher.Files.Tests.Reading;

/// <summary>Damages good files at random, from fixed seeds.</summary>
public sealed class FuzzTests
{
    private const int Files = 1500;
    private const int Rows = 30;

    private static readonly string[] Words = ["Java", "achats; ventes", "a, b", "line\nbreak", "say \"hi\"", "été", "12", "x", "", "C++ | SQL", "- a\n- b\r\n- c", "“quotes”"];

    [Fact]
    public void Rows_away_from_the_damage_are_all_read_and_every_row_is_accounted_for()
    {
        var contiguous = 0;
        for (var seed = 0; seed < Files; seed++)
        {
            var random = new Random(seed);
            var (text, rows) = GoodFile(random, startsAnyhow: false);
            var damaged = Damage(text, rows, random, out var touched);
            var (read, rejects, _) = Readings.Read(damaged);
            var ids = read.Select(row => row.Split(' ', ':')[2]).ToHashSet(StringComparer.Ordinal);
            for (var i = 0; i < rows.Count; i++)
            {
                if (!touched.Contains(i) && !ids.Contains(rows[i].Id))
                    Assert.Fail($"seed {seed}: {rows[i].Id} is lost:\n{Encoding.UTF8.GetString(damaged)}\n{Readings.Tell(damaged)}");
            }

            var places = read.Select(row => int.Parse(row.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture))
                .Concat(rejects.Select(reject => reject.Row)).Order().ToList();
            Assert.Equal(places.Distinct(), places);

            // Blank rows alone are counted without being told.
            var mayBeBlank = Encoding.UTF8.GetString(damaged).TrimEnd().ReplaceLineEndings("\n").Split('\n').Any(line => line.Trim(' ', ';', '\r', '"').Length == 0);
            if (mayBeBlank) continue;
            if (!places.SequenceEqual(Enumerable.Range(2, places.Count))) Assert.Fail($"seed {seed}: a row is not told:\n{Encoding.UTF8.GetString(damaged)}\n{Readings.Tell(damaged)}");
            contiguous++;
        }

        Assert.InRange(contiguous, Files / 10, Files);
    }

    [Fact]
    public void Any_bytes_read_the_same_whatever_the_threads_and_never_throw()
    {
        for (var seed = 0; seed < Files / 3; seed++)
        {
            var random = new Random(seed);
            var (text, rows) = GoodFile(random, startsAnyhow: true);
            var damaged = Damage(text, rows, random, out _);
            for (var i = random.Next(20); i > 0; i--) damaged[random.Next(40, damaged.Length)] = "\";\n\r\0C1a\u00E9"u8.ToArray()[random.Next(9)];
            var told = Readings.Tell(damaged);
            Assert.Equal(told, Readings.Tell(damaged, degree: 3));
        }
    }

    [Fact]
    public void The_size_of_the_reads_changes_nothing()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var (text, rows) = GoodFile(random, startsAnyhow: true);
            var damaged = Damage(text, rows, random, out _);
            var whole = Clean(damaged, damaged.Length);
            foreach (var size in (int[])[1, 2, 3, 64, 1000]) Assert.Equal(whole, Clean(damaged, size));
        }
    }

    [Fact]
    public void Damage_everywhere_ends()
    {
        // Every row opens a quote that only doubled quotes follow: each look ahead could run to the end of the file.
        var text = "id;titre;cv\n" + string.Concat(Enumerable.Range(1, 100_000).Select(i => $"C{i};\"\"\"x;y\n"));
        var (rows, rejects, _) = Readings.Read(Readings.Utf8(text));
        Assert.True(rows.Count + rejects.Count > 0);
    }

    private static string Clean(byte[] bytes, int size)
    {
        var rejects = new List<RejectedRow>();
        var options = new CandidateTableOptions { OnReject = rejects.Add, MaxRecordBytes = 1500 };
        var messages = new FileMessages(MessageLanguage.French);
        var window = new ByteWindow(new TrickleStream(bytes, size));
        var header = CsvHeader.Read(window, ColumnChoices.None, "test.csv", messages, options.MaxRecordBytes);
        var plan = ColumnPlan.Of(header.Names, ColumnChoices.None, "test.csv", messages);
        using var source = new CsvRecordSource(window, header, plan, new SourceContext("test.csv", messages, options));
        var writer = new RecordWriter(source.Separator);
        while (source.WriteNext(writer)) continue;
        return Encoding.UTF8.GetString(writer.Written) + string.Join("\n", rejects);
    }

    private static (string Text, List<(string Id, int Start)> Rows) GoodFile(Random random, bool startsAnyhow)
    {
        var text = new StringBuilder("id;titre;expérience;compétences;cv\n");
        var rows = new List<(string, int)>();
        for (var i = 1; i <= Rows; i++)
        {
            var id = $"C{i:D4}";
            rows.Add((id, text.Length));
            text.Append(id);
            for (var field = 0; field < 4; field++) text.Append(';').Append(Field(random, startsAnyhow));
            text.Append(random.Next(2) == 0 ? "\n" : "\r\n");
        }

        return (text.ToString(), rows);
    }

    private static string Field(Random random, bool startsAnyhow)
    {
        var value = string.Join(random.Next(3) == 0 ? "\n" : " ", Enumerable.Range(0, random.Next(4)).Select(_ => Words[random.Next(Words.Length)]));

        // A quoted field that starts with a separator, a line break or a quote looks like the end of one: see the cases.
        if (!startsAnyhow && value.Length > 0 && ";\n\r\" ".Contains(value[0], StringComparison.Ordinal)) value = "w" + value;
        var mustQuote = value.AsSpan().IndexOfAny(";\"\r\n") >= 0;
        return mustQuote || (value.Length > 0 && random.Next(3) == 0) || (startsAnyhow && random.Next(3) == 0)
            ? "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : value;
    }

    /// <summary>One to three damages. The rows touched are those whose characters changed, and the next one when a line break went.</summary>
    private static byte[] Damage(string text, List<(string Id, int Start)> rows, Random random, out HashSet<int> touched)
    {
        touched = [];
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            // From the end backwards, so that the starts of the rows still hold.
            var row = touched.Count == 0 ? random.Next(rows.Count) : random.Next(touched.Min() + 1);
            if (touched.Count > 0 && row >= touched.Min()) break;
            var end = row + 1 < rows.Count ? rows[row + 1].Start : text.Length;
            if (touched.Count > 0) end = Math.Min(end, rows[touched.Min()].Start);
            var at = random.Next(rows[row].Start, end);
            touched.Add(row);
            switch (random.Next(4))
            {
                case 0: text = text.Remove(at, 1); break;
                case 1: text = text.Insert(at, "\""); break;
                case 2: text = text.Insert(at, ";"); break;
                default: text = text.Remove(at, Math.Min(random.Next(1, 40), end - at)); break;
            }

            if (row + 1 < rows.Count && at + 40 >= end) touched.Add(row + 1);
        }

        return Encoding.UTF8.GetBytes(text);
    }
}
