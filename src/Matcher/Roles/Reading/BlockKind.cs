namespace Matcher.Roles.Reading;

/// <summary>The shape of a block.</summary>
internal enum BlockKind
{
    /// <summary>A heading of any style.</summary>
    Heading,

    /// <summary>A list item, its wrapped lines included.</summary>
    Bullet,

    /// <summary>A line without a bullet, its wrapped lines included.</summary>
    Text,
}
