using System.Globalization;
using CsvHelper;
using Matcher.Files.Output;

namespace Matcher.Files.Rejects;

/// <summary>
/// The rejects file: <c>file;row;line;candidate;code;reason</c>, CRLF, byte order mark, cells that a spreadsheet would run
/// made inert. It is started at the first reject, so that a run without rejects leaves no file.
/// </summary>
/// <param name="path">Where the file is to appear.</param>
public sealed class RejectsFile(string path) : IDisposable
{
    private AtomicFile? _file;
    private CsvWriter? _writer;

    /// <summary>Where the file appears, if it does.</summary>
    public string Path { get; } = path;

    /// <summary>Rows written.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a row: made to be given as <c>OnReject</c>. Calls come one at a time.</summary>
    /// <param name="row">The rejected row.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Add(RejectedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var writer = _writer ??= Start();
        writer.WriteField(SpreadsheetText.Inert(row.File));
        writer.WriteField(row.Row.ToString(CultureInfo.InvariantCulture));
        writer.WriteField(row.Line.ToString(CultureInfo.InvariantCulture));
        writer.WriteField(SpreadsheetText.Inert(row.Candidate));
        writer.WriteField(row.Code);
        writer.WriteField(SpreadsheetText.Inert(row.Reason));
        writer.EndRecord();
        Count++;
    }

    /// <summary>Makes the file appear, if there was a reject; an older file at its place is removed if there was none.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Commit()
    {
        if (_file is null)
        {
            // Rejects of an earlier run would be taken for this one's.
            AtomicFile.Remove(Path);
            return;
        }

        _writer!.Dispose();
        _file.Commit();
    }

    /// <summary>Closes; what is not committed is removed.</summary>
    public void Dispose()
    {
        _writer?.Dispose();
        _file?.Dispose();
    }

    private CsvWriter Start()
    {
        _file = AtomicFile.Create(Path);
        var writer = CsvWriter.Create(_file.Stream, new CsvWriterOptions
        {
            Separator = ';',
            HasHeader = false,
            NewLine = "\r\n",
            WriteByteOrderMark = true,
        }, leaveOpen: true);
        foreach (var header in (string[])["file", "row", "line", "candidate", "code", "reason"]) writer.WriteField(header);
        writer.EndRecord();
        return writer;
    }
}
