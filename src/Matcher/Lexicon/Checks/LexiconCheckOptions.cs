namespace Matcher.Lexicon.Checks;

/// <summary>What a lexicon is held against.</summary>
internal sealed record LexiconCheckOptions
{
    /// <summary>Nothing but the lexicon itself.</summary>
    public static LexiconCheckOptions None { get; } = new();

    /// <summary>Lines of the role documents at hand: a relation of the user's own that none of them asks for is remarked. Null for no such remark.</summary>
    public IReadOnlyList<string>? RoleLines { get; init; }

    /// <summary>Words and titles that are known to have several meanings, each with the subjects that they speak of.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> AmbiguousTerms { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
}
