namespace Matcher.Lexicon;

/// <summary>A protected term of a lexicon.</summary>
/// <param name="Term">The term as written.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record ProtectedEntry(string Term, LexiconPlace Place);
