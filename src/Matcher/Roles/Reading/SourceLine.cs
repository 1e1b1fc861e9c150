namespace Matcher.Roles.Reading;

/// <summary>One line of a document, or one row of a table in it.</summary>
/// <param name="Number">The line of the document, from 1.</param>
/// <param name="Text">The line verbatim; of an HTML line, without its tags.</param>
/// <param name="Cells">The cells of a row of a table, or null.</param>
/// <param name="IsHeader">Whether the row is marked as the head of its table.</param>
internal sealed record SourceLine(int Number, string Text, IReadOnlyList<TableCell>? Cells = null, bool IsHeader = false);
