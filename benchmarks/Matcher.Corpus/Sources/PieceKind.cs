namespace Matcher.Corpus.Sources;

/// <summary>What a piece of a line is, which tells how it may change.</summary>
internal enum PieceKind
{
    /// <summary>Blanks and marks: never changed.</summary>
    Gap = 0,

    /// <summary>A word: misspelt or replaced now and then.</summary>
    Word = 1,

    /// <summary>A figure: every digit changes.</summary>
    Figure = 2,

    /// <summary>A year: moved by as many years as the others of the CV.</summary>
    Year = 3,

    /// <summary>The name of an employer, a school or a place: always replaced.</summary>
    Name = 4,
}
