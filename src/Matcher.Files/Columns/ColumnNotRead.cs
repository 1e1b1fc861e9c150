namespace Matcher.Files.Columns;

/// <summary>A column that is not read: its values never leave the file's buffer.</summary>
/// <param name="Header">The header as it stands in the file.</param>
/// <param name="Index">0-based place of the column.</param>
/// <param name="Reason">Why it is not read.</param>
public sealed record ColumnNotRead(string Header, int Index, NotReadReason Reason);
