namespace Matcher.Text;

/// <summary>What stands between a token and the one before it, weakest first; the strongest found wins.</summary>
internal enum Break : byte
{
    /// <summary>White space, a hyphen, an apostrophe: the words belong together.</summary>
    None = 0,

    /// <summary>A comma, a slash, a bracket, a dash between spaces: another item, the same sentence.</summary>
    Item = 1,

    /// <summary>A colon: the words before it name what follows.</summary>
    Label = 2,

    /// <summary>The end of a sentence, a semicolon, an inline bullet.</summary>
    Sentence = 3,

    /// <summary>A new line, or the start of the text.</summary>
    Line = 4,
}
