using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Matcher.Files.Output;

namespace Matcher.Reports.Xlsx;

/// <summary>The texts of a book, each once: the lines of a role come back with every candidate.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, (int Number, bool IsInert)> _met = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    /// <summary>The number of a text, once it is made fit for a cell, and whether a spreadsheet would run it.</summary>
    public (int Number, bool IsInert) Of(string text)
    {
        if (_met.TryGetValue(text, out var known)) return known;
        var fit = CellText.Fit(text);
        if (!_numbers.TryGetValue(fit, out var number))
        {
            number = _texts.Count;
            _numbers.Add(fit, number);
            _texts.Add(fit);
        }

        var found = (number, IsInert: !ReferenceEquals(SpreadsheetText.Inert(fit), fit));
        _met.Add(text, found);
        return found;
    }

    /// <summary>Writes them.</summary>
    public void Write(SharedStringTablePart part)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var writer = XmlWriter.Create(stream);
        writer.WriteStartElement(SheetFrame.Prefix, "sst", SheetFrame.Namespace);
        foreach (var text in _texts)
        {
            writer.WriteStartElement(SheetFrame.Prefix, "si", SheetFrame.Namespace);
            writer.WriteStartElement(SheetFrame.Prefix, "t", SheetFrame.Namespace);
            writer.WriteAttributeString("xml", "space", null, "preserve");
            writer.WriteString(CellText.Escape(text));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }
}
