using System.Buffers;
using System.Text;
using Matcher.Files.Columns;
using Matcher.Files.Messages;
using Matcher.Files.Reading;

namespace Matcher.Files.Csv;

/// <summary>The header of a CSV file, and its separator: the one under which most headers mean something, then most fields.</summary>
/// <param name="Separator">The separator, one of <c>; , | tab</c>.</param>
/// <param name="Names">The headers, trimmed.</param>
/// <param name="Row">The row of the header as a spreadsheet shows it.</param>
/// <param name="NextLine">The line after the header.</param>
internal sealed record CsvHeader(byte Separator, IReadOnlyList<string> Names, int Row, int NextLine)
{
    // A control character that no text holds (US, unit separator).
    private const byte NoSeparator = 0x1F;

    // In order of preference where nothing else decides: French spreadsheets write semicolons.
    private static readonly byte[] Separators = [(byte)';', (byte)'\t', (byte)',', (byte)'|'];
    private static readonly SearchValues<byte> NothingSaid = SearchValues.Create(" \t,;|\r\n"u8);

    /// <summary>Reads the header and leaves the window after it.</summary>
    public static CsvHeader Read(ByteWindow window, ColumnChoices choices, string file, FileMessages messages, int limit)
    {
        var (row, line) = (1, 1);
        byte? told = null;
        if (TellsSeparator(window, limit) is { } hint)
        {
            // Spreadsheets obey this line and do not show it.
            told = hint;
            Skip(window, limit, (byte)'\0');
            line++;
        }

        while (IsBlankLine(window, limit))
        {
            row++;
            line++;
            Skip(window, limit, (byte)'\0');
        }

        if (window.Bytes.IsEmpty) throw new CandidateFileException(messages.Empty(file));
        RefuseOtherFormats(window.Bytes, file, messages);

        var asked = choices.Fields.Values.Append(choices.Id ?? "").Select(HeaderKey.Of).ToHashSet(StringComparer.Ordinal);
        var best = (Known: -1, Count: 0, Separator: (byte)0);
        foreach (var separator in told is { } only ? [only] : Separators)
        {
            if (Fields(window, separator, limit, out _) is not { } names) continue;
            var known = names.Select(HeaderKey.Of).Distinct(StringComparer.Ordinal)
                .Count(key => key.Length > 0 && (ColumnNames.IsKnown(key) || asked.Contains(key)));
            if (known > best.Known || (known == best.Known && names.Count > best.Count)) best = (known, names.Count, separator);
        }

        // Nothing separates a single column: signs in it are text.
        if (best is { Known: >= 0, Count: 1 } && told is null) best.Separator = NoSeparator;
        if (best.Known < 0) throw new CandidateFileException(messages.BrokenHeader(file, line));
        var headers = Fields(window, best.Separator, limit, out var end)!;
        line += CsvText.LineBreaks(window.Bytes[..end]);
        window.Advance(end);
        return new CsvHeader(best.Separator, headers, row, line);
    }

    private static List<string>? Fields(ByteWindow window, byte separator, int limit, out int end)
    {
        var scan = new RecordScan(separator);
        var sound = window.Scan(scan, 0, limit) == ScanResult.Sound;
        end = scan.End;
        if (!sound) return null;
        var names = new List<string>(scan.Count);
        for (var i = 0; i < scan.Count; i++) names.Add(Encoding.UTF8.GetString(CsvText.Decode(scan.Raw(window.Bytes, i))).Trim());
        return names;
    }

    private static byte? TellsSeparator(ByteWindow window, int limit)
    {
        var scan = new RecordScan((byte)'\0');
        window.Scan(scan, 0, limit);
        var first = CsvText.Unquote(window.Bytes[..scan.End].TrimEnd("\r\n"u8));
        return first.Length == 5 && first.StartsWith("sep="u8) && first[4] < 0x80 ? first[4] : null;
    }

    private static bool IsBlankLine(ByteWindow window, int limit)
    {
        var scan = new RecordScan((byte)';');
        return window.Scan(scan, 0, limit) == ScanResult.Sound && !window.Bytes.IsEmpty
            && (scan.IsBlank(window.Bytes) || !window.Bytes[..scan.End].ContainsAnyExcept(NothingSaid));
    }

    private static void Skip(ByteWindow window, int limit, byte separator)
    {
        var scan = new RecordScan(separator);
        window.Scan(scan, 0, limit);
        window.Advance(scan.End);
    }

    /// <summary>Recruiters do drop workbooks and PDFs here; saying so beats a list of strange headers.</summary>
    private static void RefuseOtherFormats(ReadOnlySpan<byte> bytes, string file, FileMessages messages)
    {
        var what = bytes.StartsWith("PK\u0003\u0004"u8) ? "Excel (.xlsx) / zip"
            : bytes.StartsWith("ÐÏ\u0011à"u8) ? "Excel (.xls)"
            : bytes.StartsWith("%PDF"u8) ? "PDF"
            : null;
        if (what is not null) throw new CandidateFileException(messages.NotText(file, what));
    }
}
