using Matcher.Roles;

namespace Matcher.WhatIfs;

/// <summary>The names under which a CV would tell a diploma that a role asks for.</summary>
internal static class DiplomaTitles
{
    // Longer than this, a line tells more than a diploma, or might be taken for a copy of the role.
    private const int LongestName = 60;

    /// <summary>Names of a diploma that satisfies a line: a usual one of its level and specialty, and the line itself where it is a name.</summary>
    public static IEnumerable<string> Of(DiplomaRequirement diploma)
    {
        var isAny = diploma.Fields is ["any"];
        var isName = diploma.Text.Length <= LongestName && !diploma.Text.Any(char.IsDigit);
        if (isName) yield return diploma.Text;
        if (Name(diploma.MinLevel) is { } name) yield return isAny || diploma.Fields.Count == 0 ? name : $"{name} {diploma.Fields[0]}";
    }

    private static string? Name(int? level) => level switch
    {
        3 => "CAP",
        4 => "Baccalauréat",
        5 => "BTS",
        6 => "Licence",
        7 => "Master",
        8 => "Doctorat",
        _ => null,
    };
}
