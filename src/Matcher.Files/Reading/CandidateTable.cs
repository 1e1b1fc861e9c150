using System.Collections.Concurrent;
using CsvHelper;
using Matcher.Candidates;
using Matcher.Files.Columns;
using Matcher.Files.Csv;
using Matcher.Files.Encodings;
using Matcher.Files.Json;
using Matcher.Files.Messages;
using Matcher.Files.Names;

namespace Matcher.Files.Reading;

/// <summary>
/// The candidates of one CSV or JSON Lines input. Opening finds the encoding, the format, the separator and the columns;
/// mapping reads the rows once, on several threads, with results in input order.
/// Memory does not grow with the number of rows, but for 28 bytes an identifier.
/// </summary>
public sealed class CandidateTable : IDisposable
{
    private readonly RecordSource _source;
    private readonly SourceContext _context;
    private readonly CandidateTableOptions _options;
    private readonly RowReader _rows;
    private readonly TextSource _input;
    private bool _read;

    private CandidateTable(string file, TextSource input, CandidateTableOptions options, FileMessages messages, List<string> notices)
    {
        File = file;
        Messages = messages;
        _options = options;
        _input = input;
        BytesTotal = input.Raw.Length;
        _context = new SourceContext(file, messages, options);
        var window = new ByteWindow(input.Text, leaveOpen: true);
        if (JsonLinesSource.IsJson(window, file, messages))
        {
            var json = JsonLinesSource.Open(window, options.Columns, _context);
            (Plan, _source, _rows) = (json.Plan, json, new RowReader(JsonLinesSource.Fields));
        }
        else
        {
            var header = CsvHeader.Read(window, options.Columns, file, messages, options.MaxRecordBytes);
            Plan = ColumnPlan.Of(header.Names, options.Columns, file, messages);
            _source = new CsvRecordSource(window, header, Plan, _context);
            _rows = new RowReader([.. Plan.Read.Select(column => column.Field)]);
        }

        notices.Add(messages.ColumnsRead(file, Plan));
        if (messages.ColumnsNotRead(file, Plan) is { } notRead) notices.Add(notRead);
        if (Plan.IdIndex < 0) notices.Add(messages.NoIdColumn(file, options.IdPrefix));
        Notices = notices;
    }

    /// <summary>The file as it was named.</summary>
    public string File { get; }

    /// <summary>Which columns are read as what. For JSON Lines, the properties of the first object.</summary>
    public ColumnPlan Plan { get; }

    /// <summary>What the user is told once: encoding, columns read and not read, identifiers made up.</summary>
    public IReadOnlyList<string> Notices { get; }

    /// <summary>The texts, in the language of the options.</summary>
    internal FileMessages Messages { get; }

    /// <summary>Rows rejected so far; all of them once the mapping was enumerated to its end.</summary>
    public int RejectCount => _context.Rejected;

    /// <summary>The size of the input in bytes.</summary>
    public long BytesTotal { get; }

    /// <summary>How much of the input was read, for a progress display: it runs ahead of the rows by what stands in buffers.</summary>
    public long BytesRead => _input.Raw.CanRead ? _input.Raw.Position : BytesTotal;

    /// <summary>Opens a file.</summary>
    /// <param name="path">A CSV or JSON Lines file; a pipe is read to its end first.</param>
    /// <param name="options">How to read it.</param>
    /// <exception cref="CandidateFileException">The file cannot be opened, is empty, or has no readable header.</exception>
    public static CandidateTable Open(string path, CandidateTableOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var (chosen, messages) = Prepare(options);
        var notices = new List<string>();
        return Open(path, TextInput.Open(path, messages, notices), chosen, messages, notices);
    }

    /// <summary>
    /// Opens a stream such as standard input. It is read to its end first, as the encoding of all of it must be known:
    /// in memory up to 32 MB, then to a temporary file that only its owner may read and that goes away with the table.
    /// </summary>
    /// <param name="stream">The stream, from its position; the caller closes it.</param>
    /// <param name="name">What to call it in messages and rejects.</param>
    /// <param name="options">How to read it.</param>
    /// <exception cref="CandidateFileException">The stream is empty, or has no readable header.</exception>
    public static CandidateTable Open(Stream stream, string name, CandidateTableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var (chosen, messages) = Prepare(options);
        var notices = new List<string>();
        return Open(name, TextInput.Open(stream, name, messages, notices), chosen, messages, notices);
    }

    /// <summary>Maps the rows on several threads, results in input order. The sequence can be enumerated once.</summary>
    /// <typeparam name="T">The result.</typeparam>
    /// <param name="select">Makes a result of a row; runs on several threads at once.</param>
    /// <param name="degree">Threads, or -1 for one a processor. With 1, rows are read as results are asked for, on the caller's thread.</param>
    /// <exception cref="InvalidOperationException">The table was mapped before.</exception>
    public IEnumerable<T> Map<T>(RowSelector<T> select, int degree = -1)
    {
        ArgumentNullException.ThrowIfNull(select);
        return Map(static () => 0, (_, row) => select(row), degree);
    }

    /// <summary>Maps the rows on several threads, each with a state of its own, results in input order. The sequence can be enumerated once.</summary>
    /// <typeparam name="TWorker">A worker's state.</typeparam>
    /// <typeparam name="T">The result.</typeparam>
    /// <param name="makeWorker">Makes the state of a worker; called once a worker, perhaps on several threads at once.</param>
    /// <param name="select">Makes a result of a row.</param>
    /// <param name="degree">Threads, or -1 for one a processor. With 1, rows are read as results are asked for, on the caller's thread.</param>
    /// <exception cref="InvalidOperationException">The table was mapped before.</exception>
    public IEnumerable<T> Map<TWorker, T>(Func<TWorker> makeWorker, WorkerRowSelector<TWorker, T> select, int degree = -1)
    {
        ArgumentNullException.ThrowIfNull(makeWorker);
        ArgumentNullException.ThrowIfNull(select);
        ArgumentOutOfRangeException.ThrowIfLessThan(degree, -1);
        ArgumentOutOfRangeException.ThrowIfZero(degree);
        if (_read) throw new InvalidOperationException(Messages.ReadTwice);
        _read = true;
        return degree == 1 ? Each(makeWorker, select) : Together(makeWorker, select, degree);
    }

    /// <summary>Reads the same rows again for the columns of names alone, each row judged as the first time.</summary>
    /// <param name="seen">The identifiers met in this reading: one for all the files of a run.</param>
    /// <param name="take">Takes a row; says whether more are needed.</param>
    /// <param name="cancellation">Stops between two rows.</param>
    /// <returns>The columns, or null where none is known to hold names.</returns>
    /// <exception cref="InvalidOperationException">The table was not mapped yet.</exception>
    internal NameColumns? ReadNames(SeenIds seen, RowSelector<bool> take, CancellationToken cancellation)
    {
        if (!_read) throw new InvalidOperationException(Messages.NamesFirst);
        var columns = NameColumns.Of(Plan);
        var plan = columns?.Plan ?? Plan.With([]);
        var context = new SourceContext(File, Messages, _options with { OnReject = null, Seen = seen });
        using var window = new ByteWindow(TextInput.Again(_input.Raw), leaveOpen: true);
        using var source = _source is JsonLinesSource ? (RecordSource)JsonLinesSource.OpenAgain(window, plan, context) : OpenCsvAgain(window, plan, context);
        var rows = new RowReader(source is JsonLinesSource ? JsonLinesSource.Fields : [.. plan.Read.Select(column => column.Field)]);
        using var reader = OpenReader(source);
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (columns is not null && !take(rows.Read(reader))) break;
        }

        return columns;
    }

    /// <summary>Closes the input.</summary>
    public void Dispose()
    {
        _source.Dispose();
        _input.Text.Dispose();
    }

    private static (CandidateTableOptions Options, FileMessages Messages) Prepare(CandidateTableOptions? options)
    {
        options ??= new CandidateTableOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxRecordBytes, CandidateTableOptions.LeastMaxRecordBytes, nameof(options));
        return (options, new FileMessages(options.Language));
    }

    private static CandidateTable Open(string file, TextSource input, CandidateTableOptions options, FileMessages messages, List<string> notices)
    {
        try
        {
            return new CandidateTable(file, input, options, messages, notices);
        }
        catch
        {
            input.Text.Dispose();
            throw;
        }
    }

    private CsvRecordSource OpenCsvAgain(ByteWindow window, ColumnPlan plan, SourceContext context) =>
        new(window, CsvHeader.Read(window, _options.Columns, File, Messages, _options.MaxRecordBytes), plan, context);

    private IEnumerable<T> Each<TWorker, T>(Func<TWorker> makeWorker, WorkerRowSelector<TWorker, T> select)
    {
        using var reader = OpenReader(_source);
        var worker = makeWorker();
        while (reader.Read()) yield return select(worker, _rows.Read(reader));
    }

    private IEnumerable<T> Together<TWorker, T>(Func<TWorker> makeWorker, WorkerRowSelector<TWorker, T> select, int degree)
    {
        using var reader = OpenReader(_source);

        // Each worker has a reader of its own: the reader stands for the worker.
        var workers = new ConcurrentDictionary<CsvReader, TWorker>(ReferenceEqualityComparer.Instance);
        foreach (var result in reader.ParallelEnumerate(Select, degree)) yield return result;

        T Select(CsvReader record) => select(workers.GetOrAdd(record, static (_, make) => make(), makeWorker), _rows.Read(record));
    }

    // What comes out of the source is sound: no detection, no repair is left to the reader.
    private static CsvReader OpenReader(RecordSource source) => CsvReader.Create(new RecordStream(source), new CsvReaderOptions
    {
        Separator = (char)source.Separator,
        HasHeader = false,
        DetectSeparatorHint = false,
        IncludeValuesInExceptions = false,
    });
}
