namespace Matcher.Corpus.Roles;

/// <summary>A role document.</summary>
/// <param name="Id">Its id, fit for a file name.</param>
/// <param name="Text">The document in Markdown.</param>
internal sealed record ComposedRole(string Id, string Text);
