namespace Matcher.Cli.Commands.Explain;

/// <summary>How an account is written.</summary>
internal enum ExplainFormat
{
    /// <summary>A page of text.</summary>
    Text = 0,

    /// <summary>Markdown, to be pasted into a document or a message.</summary>
    Markdown = 1,

    /// <summary>One object a line.</summary>
    JsonLines = 2,

    /// <summary>A page for a browser.</summary>
    Html = 3,
}
