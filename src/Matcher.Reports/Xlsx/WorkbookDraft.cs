using System.IO.Compression;
using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Matcher.Reports.Xlsx;

/// <summary>A book while it is written. The same content gives the same bytes: no time, no chance, no name of a machine.</summary>
internal sealed class WorkbookDraft : IDisposable
{
    // The earliest time that a zip can tell.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryStream _package = new();
    private readonly SpreadsheetDocument _document;
    private readonly WorkbookPart _book;
    private readonly SheetNames _names = new();
    private readonly List<(int Order, string Name, string Part)> _sheets = [];

    /// <summary>Starts an empty book.</summary>
    public WorkbookDraft()
    {
        _document = SpreadsheetDocument.Create(_package, SpreadsheetDocumentType.Workbook);

        // It is packed once, at the end.
        _document.CompressionOption = CompressionOption.NotCompressed;
        _book = _document.AddWorkbookPart();
        _document.ChangeIdOfPart(_book, "book");
    }

    /// <summary>The texts of its cells.</summary>
    public SharedTexts Texts { get; } = new();

    /// <summary>What is shown in place of a score that says too little.</summary>
    public string Insufficient { get; set; } = "–";

    /// <summary>The most rows of a sheet, its head included; a series goes on in another sheet. Spreadsheets have no more than this default.</summary>
    public int MostRows { get; init; } = 1_048_576;

    /// <summary>Keeps a name for a sheet that is made later.</summary>
    public string TakeName(string wanted) => _names.Take(wanted);

    /// <summary>Makes the part of a sheet.</summary>
    /// <param name="name">A name that was taken.</param>
    /// <param name="order">Where it stands among the tabs: by this number, then as they are made.</param>
    public WorksheetPart Open(string name, int order)
    {
        var part = FormattableString.Invariant($"sheet{_sheets.Count + 1}");
        _sheets.Add((order, name, part));
        return _book.AddNewPart<WorksheetPart>(part);
    }

    /// <summary>Writes the book.</summary>
    /// <param name="stream">Where to; it need not seek, and is left open.</param>
    public void Write(Stream stream)
    {
        _book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Make(Insufficient);
        Texts.Write(_book.AddNewPart<SharedStringTablePart>("texts"));
        var sheets = _sheets.OrderBy(sheet => sheet.Order).ToList();
        _book.Workbook = new Workbook(
            new BookViews(new WorkbookView { ActiveTab = 0 }),
            new Sheets(sheets.Select((sheet, i) => new Sheet { Name = sheet.Name, SheetId = (uint)i + 1, Id = sheet.Part })),
            new DefinedNames(sheets.Select((sheet, i) => new DefinedName($"'{sheet.Name.Replace("'", "''", StringComparison.Ordinal)}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i })));
        _document.Save();
        _document.Dispose();
        Pack(stream);
    }

    /// <summary>Drops what was not written.</summary>
    public void Dispose()
    {
        _document.Dispose();
        _package.Dispose();
    }

    private void Pack(Stream stream)
    {
        using var written = new ZipArchive(_package, ZipArchiveMode.Read, leaveOpen: true);
        using var packed = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);

        // What the other parts are stands first, for those who read from the start.
        foreach (var part in written.Entries.OrderBy(entry => entry.FullName[0] is '[' ? 0 : entry.FullName[0] is '_' ? 1 : 2).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var entry = packed.CreateEntry(part.FullName, CompressionLevel.Optimal);
            entry.LastWriteTime = NoTime;
            using var from = part.Open();
            using var to = entry.Open();
            from.CopyTo(to);
        }
    }
}
