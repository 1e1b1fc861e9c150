namespace Matcher.Files.Rejects;

/// <summary>A row that was not read.</summary>
/// <param name="File">The file as it was named, or "-" for standard input.</param>
/// <param name="Row">The row as a spreadsheet shows it: the header is 1, empty rows count.</param>
/// <param name="Line">The 1-based line of the file where the row starts; line breaks inside fields count.</param>
/// <param name="Candidate">The identifier where it could be read, else empty.</param>
/// <param name="Code">One of <see cref="RejectCode"/>.</param>
/// <param name="Reason">What was found, what was expected, how to mend it. Never a cell of the row.</param>
public sealed record RejectedRow(string File, int Row, int Line, string Candidate, string Code, string Reason);
