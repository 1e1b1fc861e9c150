namespace Matcher.Stances;

/// <summary>The parts that a phrase may play.</summary>
internal enum CueKind
{
    /// <summary>It gives its stance to what follows, and to what stands before where nothing follows ("Excel (notions)").</summary>
    Opens = 0,

    /// <summary>It gives its stance to what stands before it, as a value after its label ("permis B : non").</summary>
    Answers = 1,

    /// <summary>It looks like an opening and is none ("sans fil", "non seulement").</summary>
    Neutral = 2,

    /// <summary>It turns to facts: a scope ends before it ("mon expérience", "fort de").</summary>
    Releases = 3,

    /// <summary>It says of what stands before it in its clause, whatever follows ("la paie étant confiée au siège", "8 soudeurs sous mes ordres").</summary>
    Closes = 4,

    /// <summary>It begins another clause: nothing reaches across it ("mais", "car").</summary>
    Parts = 5,

    /// <summary>It joins two things, or two clauses: what is said behind it reaches back no further ("et", "qui").</summary>
    Joins = 6,
}
