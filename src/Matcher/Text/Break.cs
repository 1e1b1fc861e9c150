namespace Matcher.Text;

/// <summary>What stands between a token and the one before it, weakest first; the strongest found wins.</summary>
internal enum Break : byte
{
    /// <summary>White space, a hyphen, an apostrophe: the words belong together.</summary>
    None = 0,

    /// <summary>A comma, a slash, a bracket, a colon, a dash between spaces: another item, the same sentence.</summary>
    Item = 1,

    /// <summary>The end of a sentence, a semicolon, an inline bullet.</summary>
    Sentence = 2,

    /// <summary>A new line, or the start of the text.</summary>
    Line = 3,
}
