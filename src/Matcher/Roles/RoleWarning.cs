namespace Matcher.Roles;

/// <summary>Something in a role document that was not understood, or that deserves a second look.</summary>
/// <param name="Line">The line of the document, from 1; 0 when it is about the whole.</param>
/// <param name="Code">A stable code, such as <c>unread-line</c>.</param>
/// <param name="Message">What was found and what becomes of it.</param>
public sealed record RoleWarning(int Line, string Code, string Message);
