using System.Text;
using Matcher.Files.Reading;

namespace Matcher.Files.Names;

/// <summary>
/// The names of the candidates that were kept, read from the inputs once scoring is over. Scoring cannot see them: they
/// come from a second reading that has the columns of names and no other.
/// </summary>
public sealed class CandidateNames : ICandidateNames
{
    private readonly Dictionary<string, string> _names;

    private CandidateNames(Dictionary<string, string> names, bool areShown, IReadOnlyList<string> notices)
    {
        _names = names;
        AreShown = areShown;
        Notices = notices;
    }

    /// <summary>No names: candidates appear under their identifiers.</summary>
    public static CandidateNames None { get; } = new([], areShown: false, []);

    /// <inheritdoc/>
    public bool AreShown { get; }

    /// <summary>What the user is told once: which columns gave the names, or that no column does.</summary>
    public IReadOnlyList<string> Notices { get; }

    /// <inheritdoc/>
    public string Of(string candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return _names.GetValueOrDefault(candidate, "");
    }

    /// <summary>Reads the names of some candidates.</summary>
    /// <param name="tables">The inputs of the run, mapped to their ends, in their order.</param>
    /// <param name="candidates">The identifiers of the candidates that were kept.</param>
    /// <param name="cancellation">Stops between two rows.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <exception cref="InvalidOperationException">An input was not mapped yet.</exception>
    public static CandidateNames Read(IEnumerable<CandidateTable> tables, IEnumerable<string> candidates, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(candidates);
        var wanted = candidates.ToHashSet(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(wanted.Count, StringComparer.Ordinal);
        var notices = new List<string>();
        var seen = new SeenIds();
        foreach (var table in tables)
        {
            var before = names.Count;
            var columns = table.ReadNames(seen, Take, cancellation);
            notices.Add(columns is null ? table.Messages.NoNameColumn(table.File) : table.Messages.NamesRead(table.File, columns.Headers, names.Count - before));
        }

        return new CandidateNames(names, areShown: true, notices);

        // Two identifiers of different files cannot be equal: the second row was rejected, in this reading as in the first.
        bool Take(CandidateRow row)
        {
            var id = Encoding.UTF8.GetString(row.Id);
            if (wanted.Remove(id)) names[id] = NameColumns.Name(row.View);
            return wanted.Count > 0;
        }
    }
}
