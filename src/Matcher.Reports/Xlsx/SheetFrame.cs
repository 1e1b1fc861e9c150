using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Excel2010 = DocumentFormat.OpenXml.Office2010.Excel;
using OfficeExcel = DocumentFormat.OpenXml.Office.Excel;

namespace Matcher.Reports.Xlsx;

/// <summary>What stands around the rows of a sheet: panes, widths, filter, bars, lists of choices, the page it prints on.</summary>
internal static class SheetFrame
{
    // Extensions of the format that spreadsheets since 2010 read: bars in one flat colour (MS-XLSX, 2.4.1 and 2.6).
    private const string RuleExtension = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
    private const string SheetExtension = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
    private const string ExtensionNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private const string FormulaNamespace = "http://schemas.microsoft.com/office/excel/2006/main";

    private const string BarColor = "FFB4CAF0";

    /// <summary>The namespace of the format (ECMA-376, 18).</summary>
    public const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>What stands for it in the file.</summary>
    public const string Prefix = "x";

    /// <summary>Opens the element that holds a sheet.</summary>
    public static void WriteStart(XmlWriter writer)
    {
        writer.WriteStartElement(Prefix, "worksheet", Namespace);
        writer.WriteAttributeString("xmlns", "x14", null, ExtensionNamespace);
        writer.WriteAttributeString("xmlns", "xm", null, FormulaNamespace);
    }

    /// <summary>What comes before the rows, in the order of the format.</summary>
    public static IEnumerable<OpenXmlElement> Before(SheetDesign design, IEnumerable<double> widths)
    {
        yield return new SheetProperties(new PageSetupProperties { FitToPage = true });
        yield return new SheetViews(new SheetView(new Pane
        {
            HorizontalSplit = design.FrozenColumns > 0 ? design.FrozenColumns : null,
            VerticalSplit = 1,
            TopLeftCell = Letters(design.FrozenColumns) + "2",
            ActivePane = design.FrozenColumns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        }) { WorkbookViewId = 0, ShowGridLines = true });
        yield return new SheetFormatProperties { DefaultRowHeight = ColumnWidths.LineHeight };
        yield return new Columns(widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true }));
    }

    /// <summary>What comes after the rows, in the order of the format.</summary>
    /// <param name="design">The sheet.</param>
    /// <param name="rows">Its rows, the head included.</param>
    public static IEnumerable<OpenXmlElement> After(SheetDesign design, int rows)
    {
        var last = rows.ToString(CultureInfo.InvariantCulture);
        if (design.HasFilter) yield return new AutoFilter { Reference = $"A1:{Letters(design.Columns.Count - 1)}{last}" };
        if (rows == 1)
        {
            foreach (var element in Page()) yield return element;
            yield break;
        }

        var priority = 1;
        for (var i = 0; i < design.Columns.Count; i++)
        {
            var rules = Rules(design.Columns[i], i, ref priority);
            if (rules.Count > 0) yield return new ConditionalFormatting(rules) { SequenceOfReferences = Range(i, last) };
        }

        var choices = design.Columns.Select((column, i) => (column.Choices, Range: Range(i, last))).Where(column => column.Choices.Count > 0).ToList();
        if (choices.Count > 0) yield return new DataValidations(choices.Select(column => List(column.Choices, column.Range))) { Count = (uint)choices.Count };
        foreach (var element in Page()) yield return element;
        var texts = design.Columns.Select((column, i) => (column.Style, Range: Range(i, last))).Where(column => column.Style is CellStyle.Text or CellStyle.Strong).ToList();

        // An identifier of digits is a text, and no mistake.
        if (texts.Count > 0) yield return new IgnoredErrors(texts.Select(column => new IgnoredError { SequenceOfReferences = column.Range, NumberStoredAsText = true }));
        var bars = design.Columns.Select((column, i) => (column.BarTo, Column: i)).Where(column => column.BarTo is not null).ToList();
        if (bars.Count > 0)
        {
            yield return new WorksheetExtensionList(new WorksheetExtension(new Excel2010.ConditionalFormattings(
                bars.Select(bar => FlatBar(bar.BarTo!.Value, bar.Column, $"{Letters(bar.Column)}2:{Letters(bar.Column)}{last}")))) { Uri = SheetExtension });
        }
    }

    /// <summary>The letters of a column, from 0: A, B … Z, AA …</summary>
    public static string Letters(int column) => (column < 26 ? "" : Letters((column / 26) - 1)) + (char)('A' + (column % 26));

    private static ListValue<StringValue> Range(int column, string last) => new([new StringValue($"{Letters(column)}2:{Letters(column)}{last}")]);

    private static List<ConditionalFormattingRule> Rules(SheetColumn column, int number, ref int priority)
    {
        var rules = new List<ConditionalFormattingRule>();
        if (column.BarTo is { } most)
        {
            // From nothing to all there is to earn, so that bars compare between sheets, and a bar that is full is full marks.
            rules.Add(new ConditionalFormattingRule(new DataBar(
                new ConditionalFormatValueObject { Type = ConditionalFormatValueObjectValues.Number, Val = "0" },
                new ConditionalFormatValueObject { Type = ConditionalFormatValueObjectValues.Number, Val = most.ToString(CultureInfo.InvariantCulture) },
                new Color { Rgb = BarColor }) { MinLength = 0, MaxLength = 100 }, new ConditionalFormattingRuleExtensionList(new ConditionalFormattingRuleExtension(new Excel2010.Id(BarId(number))) { Uri = RuleExtension })) { Type = ConditionalFormatValues.DataBar, Priority = priority++ });
        }

        foreach (var (text, tint) in column.Tints)
        {
            rules.Add(new ConditionalFormattingRule(new Formula($"${Letters(number)}2=\"{text}\""))
            {
                Type = ConditionalFormatValues.Expression,
                FormatId = (uint)tint,
                Priority = priority++,
            });
        }

        return rules;
    }

    private static Excel2010.ConditionalFormatting FlatBar(decimal most, int column, string range) => new(
        new Excel2010.ConditionalFormattingRule(new Excel2010.DataBar(
            new Excel2010.ConditionalFormattingValueObject(new OfficeExcel.Formula("0")) { Type = Excel2010.ConditionalFormattingValueObjectTypeValues.Numeric },
            new Excel2010.ConditionalFormattingValueObject(new OfficeExcel.Formula(most.ToString(CultureInfo.InvariantCulture))) { Type = Excel2010.ConditionalFormattingValueObjectTypeValues.Numeric },
            new Excel2010.NegativeFillColor { Rgb = BarColor },
            new Excel2010.BarAxisColor { Rgb = BarColor }) { MinLength = 0, MaxLength = 100, Gradient = false })
        { Type = ConditionalFormatValues.DataBar, Id = BarId(column) },
        new OfficeExcel.ReferenceSequence(range));

    // It has the shape of a GUID and ties the two forms of a bar together inside a sheet.
    private static string BarId(int column) => string.Create(CultureInfo.InvariantCulture, $"{{00000000-0000-4000-8000-{column:X12}}}");

    // Words are offered, and none is refused.
    private static DataValidation List(IReadOnlyList<string> choices, ListValue<StringValue> range) => new(new Formula1($"\"{string.Join(',', choices)}\""))
    {
        Type = DataValidationValues.List,
        AllowBlank = true,
        ShowErrorMessage = false,
        SequenceOfReferences = range,
    };

    private static IEnumerable<OpenXmlElement> Page() =>
    [
        new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
        new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
        new HeaderFooter(new OddFooter("&L&A&R&P / &N")),
    ];
}
