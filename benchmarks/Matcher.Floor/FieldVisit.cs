using System.Runtime.InteropServices;
using CsvHelper;

namespace Matcher.Floor;

/// <summary>Reads every byte of every field on one core: what reading costs when nothing is done with it.</summary>
internal static class FieldVisit
{
    /// <summary>Visits a CSV.</summary>
    public static VisitCount Run(string file)
    {
        using var reader = CsvReader.FromFile(file, new CsvReaderOptions { Separator = ';' });
        return Run(reader);
    }

    /// <summary>Visits what a reader has left.</summary>
    public static VisitCount Run(CsvReader reader)
    {
        var (records, bytes, sum) = (0L, 0L, 0UL);
        while (reader.Read())
        {
            records++;
            var fields = reader.FieldCount;
            for (var i = 0; i < fields; i++)
            {
                var field = reader.GetSpan(i);
                bytes += field.Length;
                sum += Sum(field);
            }
        }

        return new VisitCount(records, bytes, sum);
    }

    // Eight bytes at a time are summed as one number: that touches every byte, and no cheaper reading is of use to anyone.
    private static ulong Sum(ReadOnlySpan<byte> field)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(field);
        var sum = 0UL;
        foreach (var word in words) sum += word;
        foreach (var rest in field[(words.Length * sizeof(ulong))..]) sum += rest;
        return sum;
    }
}
