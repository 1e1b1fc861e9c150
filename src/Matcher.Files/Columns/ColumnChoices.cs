using Matcher.Candidates;

namespace Matcher.Files.Columns;

/// <summary>What the user says of columns, over what the headers say.</summary>
public sealed record ColumnChoices
{
    /// <summary>Nothing said: the headers decide.</summary>
    public static ColumnChoices None { get; } = new();

    /// <summary>Field to header (<c>--map</c>). Headers are compared as synonyms are: without case, accents, spaces or punctuation.</summary>
    public IReadOnlyDictionary<CandidateField, string> Fields { get; init; } = new Dictionary<CandidateField, string>();

    /// <summary>The header of the identifiers (<c>--id</c>), or null.</summary>
    public string? Id { get; init; }

    /// <summary>Adds one <c>FIELD=HEADER</c>, FIELD being a field's name or one of its French or English headers, or <c>id</c>.</summary>
    /// <param name="mapping">The text, such as <c>title=Libellé emploi</c>.</param>
    /// <param name="choices">The choices with this one added; the same choices when the text is not understood.</param>
    /// <returns>False when there is no <c>=</c>, no header, or no such field.</returns>
    public bool TryMap(string mapping, out ColumnChoices choices)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        choices = this;
        var equals = mapping.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0) return false;
        var header = mapping[(equals + 1)..].Trim();
        if (header.Length == 0 || ColumnNames.FindTarget(mapping[..equals]) is not { } target) return false;
        choices = target == ColumnTarget.Id
            ? this with { Id = header }
            : this with { Fields = new Dictionary<CandidateField, string>(Fields) { [(CandidateField)target] = header } };
        return true;
    }
}
