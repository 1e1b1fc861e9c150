using Matcher.Files.Columns;
using Matcher.Files.Rejects;
using Matcher.Messages;

namespace Matcher.Files.Reading;

/// <summary>How candidates are read.</summary>
public sealed record CandidateTableOptions
{
    /// <summary>The least that the largest row may be set to.</summary>
    public const int LeastMaxRecordBytes = 1024;

    /// <summary>The largest row by default, in bytes of UTF-8: 8 MiB, a thousand times a long CV.</summary>
    public const int DefaultMaxRecordBytes = 8 << 20;

    /// <summary>What comes before the row number where the file gives no identifiers.</summary>
    public const string DefaultIdPrefix = "L";

    /// <summary>Which columns to read as what, over what their headers say.</summary>
    public ColumnChoices Columns { get; init; } = ColumnChoices.None;

    /// <summary>The language of notices, reasons and errors.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.French;

    /// <summary>The identifiers met in earlier files of the run, or null for a run of one file.</summary>
    public SeenIds? Seen { get; init; }

    /// <summary>Gets each rejected row, in input order, never two at once, from whichever thread is reading.</summary>
    public Action<RejectedRow>? OnReject { get; init; }

    /// <summary>The largest row, in bytes of UTF-8, line break included; a longer one is rejected. At least <see cref="LeastMaxRecordBytes"/>.</summary>
    public int MaxRecordBytes { get; init; } = DefaultMaxRecordBytes;

    /// <summary>What comes before the row number where the file gives no identifiers.</summary>
    public string IdPrefix { get; init; } = DefaultIdPrefix;
}
