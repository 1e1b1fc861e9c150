namespace Matcher.Roles.Reading;

/// <summary>The job title, and what gives it.</summary>
/// <param name="Text">The title in the document's words.</param>
/// <param name="Line">The line that gives it, from 1.</param>
/// <param name="Block">The block that is the title and nothing else, or null.</param>
/// <param name="Guessed">Whether it was made from the document's id.</param>
internal sealed record RoleTitle(string Text, int Line, RoleBlock? Block, bool Guessed = false);
