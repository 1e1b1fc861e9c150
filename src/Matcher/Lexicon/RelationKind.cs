namespace Matcher.Lexicon;

/// <summary>How two terms stand to each other.</summary>
internal enum RelationKind
{
    /// <summary><c>=</c>: they mean the same.</summary>
    Same,

    /// <summary><c>&gt;</c>: the left one is narrower, so that having it evidences the right one, not the reverse.</summary>
    Narrower,

    /// <summary><c>~</c>: they are neighbours, each a weak evidence of the other.</summary>
    Related,
}
