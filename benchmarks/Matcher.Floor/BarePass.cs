using CsvHelper;

namespace Matcher.Floor;

/// <summary>
/// Looks up every word of every field among 4,096, on all cores: the least that a matcher of words can do. Its words are the
/// first 4,096 of the file, so that most words of most CVs are found.
/// </summary>
internal static class BarePass
{
    /// <summary>Passes over a CSV.</summary>
    /// <param name="file">The CSV.</param>
    /// <param name="degree">Threads, or -1 for one a processor.</param>
    public static PassCount Run(string file, int degree = -1)
    {
        var table = Learn(file);
        using var reader = CsvReader.FromFile(file, new CsvReaderOptions { Separator = ';' });
        var total = default(PassCount);
        foreach (var count in reader.ParallelEnumerate(record => Count(record, table), degree)) total += count;
        return total;
    }

    /// <summary>The words that a file opens with.</summary>
    public static WordTable Learn(string file)
    {
        var table = new WordTable();
        var learner = new WordLearner(table);
        using var reader = CsvReader.FromFile(file, new CsvReaderOptions { Separator = ';' });
        while (table.Count < WordTable.Capacity && reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++) WordSplitter.Split(reader.GetSpan(i), ref learner);
        }

        return table;
    }

    private static PassCount Count(CsvReader record, WordTable table)
    {
        var counter = new WordCounter(table);
        var fields = record.FieldCount;
        for (var i = 0; i < fields; i++) WordSplitter.Split(record.GetSpan(i), ref counter);
        return new PassCount(1, counter.Words, counter.Known);
    }
}
