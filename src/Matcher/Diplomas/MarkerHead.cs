using System.Globalization;

namespace Matcher.Diplomas;

/// <summary>The part of a line of <c>markers.txt</c> before its colon.</summary>
internal readonly record struct MarkerHead(MarkerRoles Role, int StudyYear, string? Context)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="FormatException">It is none of the roles.</exception>
    public static MarkerHead Parse(string head)
    {
        var words = head.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["year", var number]) return new(MarkerRoles.None, int.Parse(number, CultureInfo.InvariantCulture), Context: null);
        if (words is ["context", var name]) return new(MarkerRoles.None, 0, name);
        var role = head switch
        {
            "skip" => MarkerRoles.Skip,
            "not held" => MarkerRoles.Unheld,
            "not held next" => MarkerRoles.UnheldNext,
            "others next" => MarkerRoles.OthersNext,
            "held" => MarkerRoles.Held,
            "course" => MarkerRoles.Course,
            "short" => MarkerRoles.Short,
            "institution" => MarkerRoles.Institution,
            "vouches" => MarkerRoles.Vouches,
            "title" => MarkerRoles.Title,
            "then" => MarkerRoles.Then,
            "level" => MarkerRoles.Level,
            "lycee" => MarkerRoles.Lycee,
            _ => throw new FormatException($"found \"{head}\"; expected a role of the file's head, \"year N\" or \"context NAME\"."),
        };
        return new(role, 0, Context: null);
    }
}
