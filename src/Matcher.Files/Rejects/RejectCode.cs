namespace Matcher.Files.Rejects;

/// <summary>Why a row is rejected. These words are part of the rejects file: scripts rely on them.</summary>
public static class RejectCode
{
    /// <summary>The identifier is empty.</summary>
    public const string NoId = "no-id";

    /// <summary>The identifier was given to an earlier row, which stands.</summary>
    public const string DuplicateId = "duplicate-id";

    /// <summary>Fewer fields than the header.</summary>
    public const string TooFewFields = "too-few-fields";

    /// <summary>More fields than the header.</summary>
    public const string TooManyFields = "too-many-fields";

    /// <summary>A quote inside a field that is not quoted, or text after a closing quote.</summary>
    public const string BadQuoting = "bad-quoting";

    /// <summary>A quote that is opened and never closed.</summary>
    public const string UnclosedQuote = "unclosed-quote";

    /// <summary>More bytes than a row may have.</summary>
    public const string TooLong = "too-long";

    /// <summary>A line that is not one JSON object.</summary>
    public const string BadJson = "bad-json";
}
