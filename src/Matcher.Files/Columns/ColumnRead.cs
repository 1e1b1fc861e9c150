using Matcher.Candidates;

namespace Matcher.Files.Columns;

/// <summary>A column that is read.</summary>
/// <param name="Header">The header as it stands in the file.</param>
/// <param name="Index">0-based place of the column.</param>
/// <param name="Field">What the column is read as.</param>
public sealed record ColumnRead(string Header, int Index, CandidateField Field);
