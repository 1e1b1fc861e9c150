namespace Matcher.Tests.Roles;

/// <summary>
/// Reads the specification files of roles: tab-separated columns, "#" before a blank or at the start of the file's head a comment.
/// </summary>
internal static class RoleSpec
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(RoleSpec).Assembly.GetManifestResourceStream("Roles/" + name);
        Assert.NotNull(stream);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            // A title may start with "#": a comment has no column.
            if (line.Length > 0 && line.Contains('\t', StringComparison.Ordinal)) yield return line.Split('\t');
        }
    }

    public static TheoryData<string, string> Two(string name)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in Rows(name)) data.Add(row[0], row[1]);
        return data;
    }
}
