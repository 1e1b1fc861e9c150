namespace Matcher.Text;

/// <summary>One word of a text, analysed, for what is read once (roles, lexicon) and not for each candidate.</summary>
/// <param name="Form">The folded form.</param>
/// <param name="Stem">What it is matched by.</param>
/// <param name="Token">Where it stands; offsets count UTF-8 bytes.</param>
internal sealed record Word(string Form, string Stem, Token Token);
