using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Matcher.Files.Batch;
using Matcher.Files.Names;
using Matcher.Files.Reading;
using Matcher.Files.Rejects;
using Matcher.Messages;
using Matcher.Reports.Xlsx;
using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher.Reports.Tests.Xlsx;

/// <summary>Scores a small file, and writes it as a workbook.</summary>
internal static class SampleBook
{
    private const string Role = "# Technicien support\n\n## Activités\n\n- Dépannage des postes de travail\n- Installation des logiciels\n\n## Diplômes\n\n- BTS informatique indispensable\n\n## Compétences techniques\n\n- Bonne connaissance de Windows\n- Notions de réseaux\n";
    private const string OtherRole = "# Acheteur\n\n## Activités\n\n- Négociation des contrats avec les fournisseurs\n";

    public const string Candidates =
        "id;nom;titre;experience;formation;competences\n"
        + "007;Zoé Durand;Technicien support;\"Technicien support, 2018-2024\nDépannage des postes de travail de 300 utilisateurs\";BTS Informatique, 2017;Windows, réseaux\n"
        + "B2;Élise Martin;Acheteuse;Négociation des contrats avec 40 fournisseurs;Master Achats;\n"
        + "C3;Noël Petit;Boulanger;Pain et viennoiserie;;\n";

    public static RoleIndex Index { get; } = RoleIndex.Build([RoleDocument.Parse("technicien-support", Role), RoleDocument.Parse("acheteur", OtherRole)]);

    public static Book Of(string csv = Candidates, int top = 50, bool names = false, MessageLanguage language = MessageLanguage.French, int mostRows = 1_048_576) =>
        new(Write(Report(csv, top, names, language), mostRows));

    public static RankingReport Report(string csv = Candidates, int top = 50, bool names = false, MessageLanguage language = MessageLanguage.French)
    {
        var rejects = new List<RejectedRow>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        using var table = CandidateTable.Open(stream, "candidats.csv", new CandidateTableOptions { OnReject = rejects.Add, Language = language });
        var rankings = BatchRun.Run(Index, [table], new RankOptions { Top = top, KeepTexts = true, MeasureStandings = true });
        return new RankingReport
        {
            Index = Index,
            Rankings = rankings,
            Names = names ? CandidateNames.Read([table], rankings.SelectMany(ranking => ranking.Candidates).Select(ranked => ranked.Id)) : CandidateNames.None,
            Rejects = rejects,
            Settings = [("Fichier", "candidats.csv")],
            Language = language,
        };
    }

    public static byte[] Write(RankingReport report, int mostRows = 1_048_576)
    {
        using var stream = new MemoryStream();
        using var draft = new WorkbookDraft { MostRows = mostRows };
        RankingWorkbook.Write(stream, report, draft, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    /// <summary>The numbers of the styles of a row's cells.</summary>
    public static IReadOnlyList<uint> Styles(Book book, string sheet, int row)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(book.Bytes), isEditable: false);
        var id = document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Single(part => part.Name == sheet).Id!;
        return [.. ((WorksheetPart)document.WorkbookPart.GetPartById(id!)).Worksheet.Descendants<Row>().ElementAt(row - 1).Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().Select(cell => cell.StyleIndex!.Value)];
    }

    /// <summary>The format of a style's numbers that is the book's own; null where it is one that every spreadsheet knows.</summary>
    public static string? FormatOf(Book book, uint style)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(book.Bytes), isEditable: false);
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var number = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)style).NumberFormatId!.Value;
        return styles.NumberingFormats!.Elements<NumberingFormat>().SingleOrDefault(format => format.NumberFormatId!.Value == number)?.FormatCode?.Value;
    }

    /// <summary>Whether a style carries the mark of a leading apostrophe.</summary>
    public static bool HasQuotePrefix(Book book, uint style)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(book.Bytes), isEditable: false);
        return document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)style).QuotePrefix?.Value ?? false;
    }
}
