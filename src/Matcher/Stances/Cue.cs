namespace Matcher.Stances;

/// <summary>What a phrase of the table does to the words around it.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Stance">The stance it gives to the words in its scope.</param>
/// <param name="Scope">How many words that name something it reaches, at most; of a release, how many must be reached before it holds.</param>
/// <param name="IsEarly">Whether it holds only before the first post: in the account of a post, an aim or an initiation is work done.</param>
/// <param name="IsListed">Whether it holds only before a colon ("clients : …").</param>
/// <param name="IsOver">Whether it reaches over a comma right after it ("à terme, reprendre un élevage").</param>
/// <param name="IsLast">Whether it holds only where its clause ends ("permis C non détenu", but not "audit des procédés non maîtrisés par …").</param>
internal sealed record Cue(CueKind Kind, Stance Stance, int Scope, bool IsEarly, bool IsListed, bool IsLast, bool IsOver);
