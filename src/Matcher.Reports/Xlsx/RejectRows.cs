using Matcher.Files.Rejects;
using Matcher.Reports.Messages;

namespace Matcher.Reports.Xlsx;

/// <summary>The sheet of the rows that were not read; with its heads alone where there were none.</summary>
internal static class RejectRows
{
    /// <summary>Its columns.</summary>
    public static SheetDesign Design(XlsxMessages messages) => new(messages.RejectsSheet,
    [
        new SheetColumn(messages.File, CellStyle.Text) { Most = 40 },
        new SheetColumn(messages.Row, CellStyle.Whole),
        new SheetColumn(messages.FileLine, CellStyle.Whole),
        new SheetColumn(messages.Candidate, CellStyle.Strong) { Most = 40 },
        new SheetColumn(messages.Code, CellStyle.Text),
        new SheetColumn(messages.RejectReason, CellStyle.Wrapped) { Least = 60, Most = 110 },
    ]);

    /// <summary>The row of a reject.</summary>
    public static Cell[] Of(RejectedRow reject) => [reject.File, reject.Row, reject.Line, reject.Candidate, reject.Code, reject.Reason];
}
