using Matcher.Lexicon.Checks;

namespace Matcher.Cli.Commands.Lexicon;

/// <summary>The names of findings that programs read; they do not change with the language.</summary>
internal static class LexiconCodes
{
    /// <summary>The name of a kind of finding.</summary>
    public static string Of(LexiconFindingKind kind) => kind switch
    {
        LexiconFindingKind.Cycle => "cycle",
        LexiconFindingKind.Contradiction => "contradiction",
        LexiconFindingKind.Duplicate => "duplicate",
        LexiconFindingKind.NoWords => "no-words",
        LexiconFindingKind.Shortened => "shortened",
        LexiconFindingKind.SameWords => "same-words",
        LexiconFindingKind.TooLong => "too-long",
        LexiconFindingKind.Cut => "cut",
        LexiconFindingKind.NoDomain => "no-domain",
        LexiconFindingKind.NotKept => "not-kept",
        LexiconFindingKind.Ambiguous => "ambiguous",
        _ => "not-asked",
    };
}
