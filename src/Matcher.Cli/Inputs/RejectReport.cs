using Matcher.Cli.Messages;
using Matcher.Cli.Rendering;
using Matcher.Files.Rejects;

namespace Matcher.Cli.Inputs;

/// <summary>
/// Rejected rows: to a file where there is one, else the first few on standard error and a count. The rows are told at
/// the end, so that they do not run into the progress line.
/// </summary>
/// <param name="context">Where to write.</param>
/// <param name="path">The rejects file, or null.</param>
/// <param name="keepsAll">Whether the rows are kept for a report.</param>
internal sealed class RejectReport(CliContext context, string? path, bool keepsAll = false) : IDisposable
{
    /// <summary>The most rows told on standard error.</summary>
    public const int MostTold = 20;

    private readonly RejectsFile? _file = path is null ? null : new RejectsFile(path);
    private readonly List<RejectedRow> _first = [];
    private readonly List<RejectedRow> _all = [];

    /// <summary>Rows rejected.</summary>
    public int Count { get; private set; }

    /// <summary>The rows rejected, where they are kept.</summary>
    public IReadOnlyList<RejectedRow> Rows => _all;

    /// <summary>The rejects file, where there is one and a row in it.</summary>
    public string? Path => Count > 0 ? path : null;

    /// <summary>Takes a row: made to be given as <c>OnReject</c>.</summary>
    public void Add(RejectedRow row)
    {
        Count++;
        _file?.Add(row);
        if (keepsAll) _all.Add(row);
        if (_file is null && _first.Count < MostTold) _first.Add(row);
    }

    /// <summary>Makes the file appear, or tells the rows.</summary>
    public void Finish()
    {
        _file?.Commit();
        var messages = new InputMessages(context.Language);
        foreach (var row in _first) context.Terminal.Error.WriteLine(messages.Reject(row.File, row.Row, row.Line, SafeText.Flat(row.Candidate), row.Code, row.Reason));
        if (_file is null && Count > _first.Count) context.Terminal.Error.WriteLine(messages.MoreRejects(Count - _first.Count));
    }

    /// <summary>Closes the file; one that was not finished does not appear.</summary>
    public void Dispose() => _file?.Dispose();
}
