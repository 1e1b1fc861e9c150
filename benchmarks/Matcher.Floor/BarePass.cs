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
        WordTable table;
        using (var first = CsvReader.FromFile(file, new CsvReaderOptions { Separator = ';' })) table = Learn(first);
        using var reader = CsvReader.FromFile(file, new CsvReaderOptions { Separator = ';' });
        return Run(reader, table, degree);
    }

    /// <summary>Passes over what a reader has left.</summary>
    public static PassCount Run(CsvReader reader, WordTable table, int degree)
    {
        var total = default(PassCount);
        foreach (var count in reader.ParallelEnumerate(record => Count(record, table), degree)) total += count;
        return total;
    }

    /// <summary>The words that come first.</summary>
    public static WordTable Learn(CsvReader reader)
    {
        var table = new WordTable();
        var learner = new WordLearner(table);
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
