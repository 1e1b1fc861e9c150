namespace Matcher.Cli.Commands.Score;

/// <summary>How results are written.</summary>
internal enum ScoreFormat
{
    /// <summary>The ranking for a spreadsheet.</summary>
    Csv = 0,

    /// <summary>The explanations, one object a line.</summary>
    JsonLines = 1,

    /// <summary>A table a role, for the eye.</summary>
    Table = 2,

    /// <summary>A workbook: a sheet a role, the contributions, the rejects and the settings.</summary>
    Xlsx = 3,

    /// <summary>A page to read.</summary>
    Html = 4,
}
