namespace Matcher.Periods;

/// <summary>Why the number after a word is its name and no date: the values of <see cref="DateWord.Named"/>.</summary>
internal static class NamedWords
{
    /// <summary>"Vers", "les", "par": as the word before, for "CAP coiffure 2009-2011" has dates.</summary>
    public const int Grammar = 0;

    /// <summary>"Windows 2012", "SQL Server 2016".</summary>
    public const int Product = 1;

    /// <summary>"ISO 9001:2015", "promotion 2008", "schéma directeur 2024-2028".</summary>
    public const int Plan = 2;
}
