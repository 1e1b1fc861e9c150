using Matcher.Cli.Commands;
using Matcher.Cli.Messages;
using Matcher.Files.Reading;
using Matcher.Files.Rejects;

namespace Matcher.Cli.Inputs;

/// <summary>The candidates of all files of a run: opened together, so that a file that cannot be read stops the run before it starts.</summary>
internal sealed class CandidateInputs : IDisposable
{
    private const string StandardInput = "-";

    private readonly List<CandidateTable> _tables = [];

    private CandidateInputs()
    {
    }

    /// <summary>The inputs, in the order given.</summary>
    public IReadOnlyList<CandidateTable> Tables => _tables;

    /// <summary>Rows rejected so far.</summary>
    public int RejectCount => _tables.Sum(table => table.RejectCount);

    /// <summary>Opens the inputs, and tells on standard error how they are read.</summary>
    /// <param name="choices">Which files, and how.</param>
    /// <param name="context">Where to read and write.</param>
    /// <param name="onReject">Gets each rejected row.</param>
    /// <exception cref="CandidateFileException">An input cannot be read.</exception>
    /// <exception cref="UsageException">Standard input is named twice.</exception>
    public static CandidateInputs Open(CandidateChoices choices, CliContext context, Action<RejectedRow> onReject)
    {
        if (choices.Paths.Count(path => path == StandardInput) > 1) throw new UsageException(new InputMessages(context.Language).StandardInputTwice);
        var options = new CandidateTableOptions
        {
            Columns = choices.Columns,
            Language = context.Language,
            Seen = new SeenIds(),
            OnReject = onReject,
        };
        var inputs = new CandidateInputs();
        try
        {
            foreach (var path in choices.Paths)
            {
                context.Cancellation.ThrowIfCancellationRequested();
                var table = path == StandardInput ? CandidateTable.Open(context.Terminal.Input, path, options) : CandidateTable.Open(path, options);
                inputs._tables.Add(table);
                foreach (var notice in table.Notices) context.Terminal.Error.WriteLine(notice);
            }

            return inputs;
        }
        catch
        {
            inputs.Dispose();
            throw;
        }
    }

    /// <summary>The part of the inputs that was read, 0 to 1.</summary>
    public double PartRead()
    {
        var total = _tables.Sum(table => table.BytesTotal);
        return total == 0 ? 0 : Math.Clamp((double)_tables.Sum(table => table.BytesRead) / total, 0, 1);
    }

    /// <summary>Closes the inputs.</summary>
    public void Dispose()
    {
        foreach (var table in _tables) table.Dispose();
    }
}
