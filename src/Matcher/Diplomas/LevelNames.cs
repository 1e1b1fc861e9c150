namespace Matcher.Diplomas;

/// <summary>The levels of the French national framework (decree 2019-14) in the words that people use.</summary>
internal static class LevelNames
{
    /// <summary>A level's usual name.</summary>
    /// <param name="level">3 to 8, or null where no level is named.</param>
    public static string Of(int? level) => level switch
    {
        3 => "CAP ou BEP",
        4 => "bac",
        5 => "bac+2",
        6 => "bac+3/4",
        7 => "bac+5",
        8 => "bac+8",
        _ => "sans niveau",
    };
}
