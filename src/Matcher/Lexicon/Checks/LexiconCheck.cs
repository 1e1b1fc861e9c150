namespace Matcher.Lexicon.Checks;

/// <summary>Finds what is wrong with a lexicon: what cannot be so, what never matches, what is written twice, what may mean something else.</summary>
internal static class LexiconCheck
{
    /// <summary>Checks a lexicon. Of one that adds lines to the shipped lexicon, only what those lines have a part in is found; else all.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="options">What it is held against; nothing when left out.</param>
    public static LexiconReport Of(WordLexicon lexicon, LexiconCheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        options ??= LexiconCheckOptions.None;
        List<KeyedRelation> relations = [.. lexicon.Relations.Select(relation => new KeyedRelation(relation, lexicon.Protected))];
        List<KeyedRelation> alive = [.. relations.Where(relation => relation.IsAlive)];
        List<LexiconFinding> all =
        [
            .. NarrowerCycles.Find(alive),
            .. RepeatedPairs.Find(alive),
            .. DeadEntries.Find(relations),
            .. DeadEntries.Find(lexicon.ProtectedEntries, lexicon.Protected),
            .. Ambiguities.Find(alive, options.AmbiguousTerms, lexicon.Protected),
            .. options.RoleLines is { } lines ? UnaskedRelations.Find(alive, lines, lexicon.Protected) : [],
        ];
        var hasOwn = Places(lexicon).Any(place => !place.IsShipped);
        return new LexiconReport(
            Count(lexicon),
            [.. all.Where(finding => !hasOwn || finding.Places.Any(place => !place.IsShipped)).OrderBy(finding => finding.IsRemark)]);
    }

    private static IEnumerable<LexiconPlace> Places(WordLexicon lexicon) =>
        lexicon.Relations.Select(relation => relation.Place).Concat(lexicon.ProtectedEntries.Select(entry => entry.Place));

    private static List<LexiconCount> Count(WordLexicon lexicon)
    {
        var relations = lexicon.Relations.ToLookup(relation => (relation.Place.IsShipped, relation.Place.Source));
        var protectedTerms = lexicon.ProtectedEntries.ToLookup(entry => (entry.Place.IsShipped, entry.Place.Source));
        return
        [
            .. Places(lexicon).Select(place => (place.IsShipped, place.Source)).Distinct().Select(file => new LexiconCount(
                file.Source,
                file.IsShipped,
                relations[file].Count(relation => relation.Kind == RelationKind.Same),
                relations[file].Count(relation => relation.Kind == RelationKind.Narrower),
                relations[file].Count(relation => relation.Kind == RelationKind.Related),
                relations[file].Count(relation => relation.Domain.Length > 0),
                protectedTerms[file].Count())),
        ];
    }
}
