namespace Matcher.Lexicon.Checks;

/// <summary>What may be wrong with a lexicon.</summary>
internal enum LexiconFindingKind
{
    /// <summary>Terms are each narrower than the next, round to the first.</summary>
    Cycle,

    /// <summary>Two terms stand in two relations that exclude each other.</summary>
    Contradiction,

    /// <summary>A relation or a protected term is written twice.</summary>
    Duplicate,

    /// <summary>A term holds nothing but words of grammar: it is never found.</summary>
    NoWords,

    /// <summary>Of a term of several words one alone is read, and what is lost is no mere article: it is found where it is not meant.</summary>
    Shortened,

    /// <summary>The two terms of a relation read as the same words: it adds nothing.</summary>
    SameWords,

    /// <summary>A term holds more words than are read together in a role document.</summary>
    TooLong,

    /// <summary>A mark of punctuation cuts a term: its words are never read together.</summary>
    Cut,

    /// <summary>The words of a domain are words of grammar: the relation holds everywhere.</summary>
    NoDomain,

    /// <summary>A protected term is cut all the same: only terms that hold a symbol, or open with a single letter, are kept whole.</summary>
    NotKept,

    /// <summary>A term of several meanings evidences terms of several subjects, and no domain says which is meant. A remark.</summary>
    Ambiguous,

    /// <summary>No line of the roles holds what a relation gives evidence of. A remark.</summary>
    NotAsked,
}
