using System.Buffers.Text;
using CsvHelper;
using Matcher.Candidates;
using Matcher.Files.Csv;

namespace Matcher.Files.Reading;

/// <summary>Reads a record of <see cref="RecordWriter"/>'s layout as a row.</summary>
internal sealed class RowReader(CandidateField[] fields)
{
    public CandidateRow Read(CsvReader record)
    {
        var view = default(CandidateView);
        for (var i = 0; i < fields.Length; i++) view[fields[i]] = record.GetSpan(RecordWriter.FirstField + i);
        return new CandidateRow(
            Number(record.GetSpan(RecordWriter.RowField)),
            Number(record.GetSpan(RecordWriter.LineField)),
            CsvText.Trim(record.GetSpan(RecordWriter.IdField)),
            view);
    }

    private static int Number(ReadOnlySpan<byte> digits) => Utf8Parser.TryParse(digits, out int number, out _) ? number : 0;
}
