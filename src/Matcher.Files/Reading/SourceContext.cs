using System.Text;
using Matcher.Files.Messages;
using Matcher.Files.Rejects;

namespace Matcher.Files.Reading;

/// <summary>What every source of records needs: the name of the file, the texts, the identifiers met, where rejects go.</summary>
internal sealed class SourceContext(string file, FileMessages messages, CandidateTableOptions options)
{
    private const int LongestIdShown = 200;

    private readonly SeenIds _seen = options.Seen ?? new SeenIds();
    private int _fileNumber = -1;

    public string File => file;

    public FileMessages Messages => messages;

    public int MaxRecordBytes => options.MaxRecordBytes;

    public byte[] IdPrefix { get; } = Encoding.UTF8.GetBytes(options.IdPrefix);

    /// <summary>Rows rejected so far.</summary>
    public int Rejected { get; private set; }

    /// <summary>Adds an identifier; one met before rejects the row.</summary>
    public bool Accept(ReadOnlySpan<byte> id, int row, int line)
    {
        if (_fileNumber < 0) _fileNumber = _seen.AddFile(file);
        if (_seen.Add(id, _fileNumber, row, out var firstRow, out var firstFile)) return true;
        Reject(row, line, Show(id), RejectCode.DuplicateId, messages.DuplicateId(firstRow, firstFile));
        return false;
    }

    public void Reject(int row, int line, string candidate, string code, string reason)
    {
        Rejected++;
        options.OnReject?.Invoke(new RejectedRow(file, row, line, candidate, code, reason));
    }

    /// <summary>An identifier as it is told in a reject: damage may have put anything there.</summary>
    public static string Show(ReadOnlySpan<byte> id) =>
        Encoding.UTF8.GetString(id.Length <= LongestIdShown ? id : id[..LongestIdShown]).ReplaceLineEndings(" ");
}
