using System.Text;
using Matcher.Candidates;
using Matcher.Tests.Shared;

namespace Matcher.Tests.Scoring;

/// <summary>The candidates of the project's own files, read without the reader of files: columns parted by semicolons, texts in quotes.</summary>
internal static class SampleCandidates
{
    private static readonly Dictionary<string, CandidateField> Columns = new(StringComparer.Ordinal)
    {
        ["titre"] = CandidateField.Title,
        ["resume"] = CandidateField.Summary,
        ["experience"] = CandidateField.Experience,
        ["formation"] = CandidateField.Education,
        ["competences"] = CandidateField.Skills,
        ["certifications"] = CandidateField.Certifications,
        ["langues"] = CandidateField.Languages,
        ["annees_experience"] = CandidateField.Years,
        ["pretention_keur"] = CandidateField.Salary,
        ["cv"] = CandidateField.Text,
    };

    /// <summary>The candidates of the samples.</summary>
    public static List<Candidate> Samples() => Read(TestFiles.Project("samples", "candidates.csv"));

    /// <summary>The candidates of the trades that the benchmarks judge.</summary>
    public static List<Candidate> Judged() =>
        [.. Directory.EnumerateDirectories(TestFiles.Project("benchmarks", "judged")).Order(StringComparer.Ordinal).SelectMany(folder => Read(Path.Combine(folder, "candidates.csv")))];

    private static List<Candidate> Read(string path)
    {
        var rows = Rows(File.ReadAllText(path));
        return rows.Skip(1).Select(row => new Candidate(row[0], rows[0].Zip(row).Where(cell => Columns.ContainsKey(cell.First)).ToDictionary(cell => Columns[cell.First], cell => cell.Second))).ToList();
    }

    private static List<List<string>> Rows(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                if (isQuoted && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
                else isQuoted = !isQuoted;
            }
            else if (isQuoted || text[i] is not (';' or '\n' or '\r'))
            {
                cell.Append(text[i]);
            }
            else if (text[i] != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] == ';') continue;
                rows.Add(row);
                row = [];
            }
        }

        return rows;
    }
}
