namespace Matcher.Lexicon.Checks;

/// <summary>How much a file of a lexicon holds.</summary>
/// <param name="Source">The file: its name alone where it ships, else its path as it was given.</param>
/// <param name="IsShipped">Whether it ships with the library.</param>
/// <param name="Same">Pairs of terms that mean the same.</param>
/// <param name="Narrower">Pairs of a narrower and a broader term.</param>
/// <param name="Related">Pairs of neighbours.</param>
/// <param name="WithDomain">How many of all these hold only in a domain.</param>
/// <param name="Protected">Protected terms.</param>
internal sealed record LexiconCount(string Source, bool IsShipped, int Same, int Narrower, int Related, int WithDomain, int Protected);
