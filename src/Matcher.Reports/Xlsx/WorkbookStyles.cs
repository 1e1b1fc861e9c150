using DocumentFormat.OpenXml.Spreadsheet;

namespace Matcher.Reports.Xlsx;

/// <summary>The looks of cells, by <see cref="CellStyle"/>, each a second time for texts that a spreadsheet would run.</summary>
internal static class WorkbookStyles
{
    // Formats that every spreadsheet knows by number (ECMA-376, 18.8.30).
    private const uint General = 0;
    private const uint Whole = 1;
    private const uint TwoDecimals = 2;
    private const uint Percentage = 9;

    // The first number that is free for formats of one's own.
    private const uint Own = 164;

    private const string Ink = "FF1F2937";
    private const string HeadFill = "FF1F3864";
    private const string EntryFill = "FFFFF9DB";
    private const string Line = "FFD9D9D9";

    /// <summary>The number of a style in the file.</summary>
    /// <param name="style">The look.</param>
    /// <param name="isInert">
    /// Whether the text starts as a formula does: the cell then carries the mark that a leading apostrophe leaves, so that it
    /// stays a text even when a person edits it.
    /// </param>
    public static uint NumberOf(CellStyle style, bool isInert = false) => 1 + ((uint)style * 2) + (isInert ? 1u : 0u);

    /// <summary>The stylesheet.</summary>
    /// <param name="insufficient">What is shown in place of a score that says too little; no quotation mark in it.</param>
    public static Stylesheet Make(string insufficient)
    {
        // The first format is that of all cells that nobody wrote, to the end of the sheet.
        var formats = new CellFormats(new CellFormat { NumberFormatId = General, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 });
        foreach (var style in Enum.GetValues<CellStyle>()) formats.Append(Format(style, isInert: false), Format(style, isInert: true));
        return new Stylesheet(
            new NumberingFormats(new NumberingFormat { NumberFormatId = Own, FormatCode = $"\"{insufficient}\"" }) { Count = 1 },
            new Fonts(Font(Ink), Font("FFFFFFFF", isBold: true), Font(Ink, isBold: true)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Filled(HeadFill),
                Filled(EntryFill)),
            new Borders(new Border(), Boxed(), Underlined()),
            new CellStyleFormats(new CellFormat()),
            formats,
            new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }),
            Tints());
    }

    private static CellFormat Format(CellStyle style, bool isInert)
    {
        var (font, fill, border) = style switch
        {
            CellStyle.Head => (1u, 2u, 0u),
            CellStyle.Entry => (0u, 3u, 1u),
            CellStyle.Strong => (2u, 0u, 2u),
            _ => (0u, 0u, 2u),
        };
        var number = style switch
        {
            CellStyle.Whole => Whole,
            CellStyle.Points => TwoDecimals,
            CellStyle.Percent => Percentage,
            CellStyle.Insufficient => Own,
            _ => General,
        };
        return new CellFormat
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = number != General,
            ApplyFont = true,
            ApplyFill = fill > 0,
            ApplyBorder = border > 0,
            ApplyAlignment = true,
            QuotePrefix = isInert ? true : null,
            Alignment = new Alignment
            {
                Vertical = style == CellStyle.Head ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top,
                Indent = style is CellStyle.Text or CellStyle.Wrapped or CellStyle.Strong ? 1u : null,
                Horizontal = style is CellStyle.Text or CellStyle.Wrapped or CellStyle.Strong ? HorizontalAlignmentValues.Left : null,
                WrapText = style is CellStyle.Wrapped or CellStyle.Head or CellStyle.Entry ? true : null,
            },
        };
    }

    private static DifferentialFormats Tints() => new(
        Enum.GetValues<Tint>().Select(tint => tint switch
        {
            Tint.Good => Tinted("FF0B5B1D", "FFDDF3E0"),
            Tint.Fair => Tinted("FF6B4E00", "FFFFF1C9"),
            Tint.Bad => Tinted("FF8B0A14", "FFFBDADD"),
            _ => Tinted("FF595959", fill: null),
        }));

    private static DifferentialFormat Tinted(string ink, string? fill)
    {
        var format = new DifferentialFormat(new Font(new Color { Rgb = ink }));
        if (fill is not null) format.Append(new Fill(new PatternFill(new BackgroundColor { Rgb = fill })));
        return format;
    }

    private static Font Font(string ink, bool isBold = false)
    {
        var font = isBold ? new Font(new Bold()) : new Font();
        font.Append(new FontSize { Val = 11 }, new Color { Rgb = ink }, new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static Fill Filled(string color) => new(new PatternFill(new ForegroundColor { Rgb = color }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Underlined() => new(
        new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(new Color { Rgb = Line }) { Style = BorderStyleValues.Thin });

    private static Border Boxed() => new(
        new LeftBorder(new Color { Rgb = Line }) { Style = BorderStyleValues.Thin },
        new RightBorder(new Color { Rgb = Line }) { Style = BorderStyleValues.Thin },
        new TopBorder(new Color { Rgb = Line }) { Style = BorderStyleValues.Thin },
        new BottomBorder(new Color { Rgb = Line }) { Style = BorderStyleValues.Thin });
}
