using Matcher.Candidates;

namespace Matcher.Files.Reading;

/// <summary>One candidate of a file, as spans into the reader's buffer: valid until the selector returns.</summary>
public readonly ref struct CandidateRow
{
    internal CandidateRow(int row, int line, ReadOnlySpan<byte> id, CandidateView view)
    {
        Row = row;
        Line = line;
        Id = id;
        View = view;
    }

    /// <summary>The row as a spreadsheet shows it: the header is 1, empty rows count, a damaged region counts as one row.</summary>
    public int Row { get; }

    /// <summary>The 1-based line of the file where the row starts; line breaks inside fields count.</summary>
    public int Line { get; }

    /// <summary>The identifier in UTF-8, trimmed, never empty.</summary>
    public ReadOnlySpan<byte> Id { get; }

    /// <summary>The fields read, in UTF-8.</summary>
    public CandidateView View { get; }
}
