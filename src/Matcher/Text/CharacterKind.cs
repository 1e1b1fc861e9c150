namespace Matcher.Text;

/// <summary>What part a character plays in cutting a text into words.</summary>
internal enum CharacterKind : byte
{
    /// <summary>A separator with no meaning of its own: symbols, emoji, control characters.</summary>
    Other = 0,

    /// <summary>A letter, a digit, or a character that folds to one.</summary>
    Word,

    /// <summary>Soft hyphens, zero-width characters, combining accents: they vanish inside a word.</summary>
    Invisible,

    /// <summary>Blanks of any width but the line's end.</summary>
    Space,

    /// <summary>The end of a line.</summary>
    NewLine,

    /// <summary>Straight and curly apostrophes, and what people type in their place.</summary>
    Apostrophe,

    /// <summary>Hyphens and dashes.</summary>
    Dash,

    /// <summary>The full stop and the ellipsis.</summary>
    Stop,

    /// <summary>The middle dots of inclusive writing.</summary>
    MiddleDot,

    /// <summary>Semicolon, exclamation and question marks.</summary>
    SentenceEnd,

    /// <summary>Bullets, ticks, what word processors use for them: inside a line, they part sentences.</summary>
    Bullet,

    /// <summary>Commas, slashes, brackets, bars, tabs, arrows: another item of the same sentence.</summary>
    Item,

    /// <summary>The colon: what comes before it names what comes after.</summary>
    Colon,
}
