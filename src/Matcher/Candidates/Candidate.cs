using System.Text;

namespace Matcher.Candidates;

/// <summary>
/// A candidate held in memory: an identifier and the fields of the allow-list. There is no property for a name,
/// an age or an address, on purpose. Immutable and thread-safe.
/// </summary>
public sealed class Candidate
{
    private readonly byte[]?[] _fields = new byte[]?[CandidateView.FieldCount];

    /// <summary>Makes a candidate from an identifier and its texts.</summary>
    /// <param name="id">Identifies the candidate in results; not scored.</param>
    /// <param name="fields">The texts, one a field; a field left out is empty.</param>
    /// <exception cref="ArgumentException">The identifier is empty.</exception>
    public Candidate(string id, IEnumerable<KeyValuePair<CandidateField, string>> fields)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(fields);
        Id = id;
        foreach (var (field, text) in fields) _fields[(int)field] = Encoding.UTF8.GetBytes(text);
    }

    /// <summary>Makes a candidate from one whole CV text.</summary>
    /// <param name="id">Identifies the candidate in results; not scored.</param>
    /// <param name="text">The CV.</param>
    public Candidate(string id, string text)
        : this(id, new Dictionary<CandidateField, string> { [CandidateField.Text] = text })
    {
    }

    private Candidate(string id, byte[]?[] fields)
    {
        Id = id;
        _fields = fields;
    }

    /// <summary>Identifies the candidate in results.</summary>
    public string Id { get; }

    /// <summary>Copies a view, so that the candidate outlives the buffer it was read from.</summary>
    /// <param name="id">Identifies the candidate in results; not scored.</param>
    /// <param name="view">The spans to copy.</param>
    public static Candidate Copy(string id, CandidateView view)
    {
        var fields = new byte[]?[CandidateView.FieldCount];
        for (var i = 0; i < fields.Length; i++)
        {
            var span = view[(CandidateField)i];
            if (!span.IsEmpty) fields[i] = span.ToArray();
        }

        return new Candidate(id, fields);
    }

    /// <summary>The same candidate with another text in one field: to ask what would be, if the CV said so.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">Its text; empty for none.</param>
    public Candidate With(CandidateField field, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var fields = (byte[]?[])_fields.Clone();
        fields[(int)field] = text.Length == 0 ? null : Encoding.UTF8.GetBytes(text);
        return new Candidate(Id, fields);
    }

    /// <summary>The candidate as spans, for the scorer.</summary>
    public CandidateView View()
    {
        var view = default(CandidateView);
        for (var i = 0; i < _fields.Length; i++) view[(CandidateField)i] = _fields[i];
        return view;
    }

    /// <summary>One field as text; invalid UTF-8 reads as U+FFFD.</summary>
    public string this[CandidateField field] => _fields[(int)field] is { } bytes ? Encoding.UTF8.GetString(bytes) : "";
}
