namespace Matcher.Text;

/// <summary>What a single letter stands for.</summary>
internal enum LetterRole
{
    /// <summary>Nothing: a stop word, an initial.</summary>
    None,

    /// <summary>A class: "permis B", "bac S".</summary>
    Class,

    /// <summary>A programming language: "langage C".</summary>
    Language,
}
