namespace Matcher.Vectors;

/// <summary>How a passage of a CV matched a term of a role, closest first.</summary>
public enum MatchHow : byte
{
    /// <summary>The same word, case and accents apart.</summary>
    Exact = 0,

    /// <summary>The same word in another number, gender or tense.</summary>
    Inflected = 1,

    /// <summary>A term that means the same.</summary>
    Synonym = 2,

    /// <summary>A narrower term: having it evidences the broader one.</summary>
    Narrower = 3,

    /// <summary>A neighbouring term: a weak evidence.</summary>
    Related = 4,

    /// <summary>A diploma.</summary>
    Diploma = 5,

    /// <summary>Years of experience.</summary>
    Years = 6,

    /// <summary>The term, denied: it earns nothing.</summary>
    Negated = 7,

    /// <summary>The same word, misspelt.</summary>
    Spelling = 8,
}
