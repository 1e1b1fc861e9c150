namespace Matcher.Roles.Reading;

/// <summary>What may become one criterion: a list item, or a sentence of plain text.</summary>
/// <param name="Text">The text, verbatim.</param>
/// <param name="Line">The line of the document, from 1.</param>
/// <param name="IsBullet">Whether it stands in a list: then it asks for something, even where its words do not tell what.</param>
internal sealed record RoleUnit(string Text, int Line, bool IsBullet);
