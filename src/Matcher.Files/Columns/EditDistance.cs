namespace Matcher.Files.Columns;

/// <summary>Finds the name a person meant.</summary>
public static class EditDistance
{
    /// <summary>The header nearest to a name that no header bears, or null when none is near (a third of its letters, at least two).</summary>
    internal static string? Nearest(string name, IReadOnlyList<string> headers)
    {
        var key = HeaderKey.Of(name);
        var best = Math.Max(2, key.Length / 3) + 1;
        string? nearest = null;
        foreach (var header in headers)
        {
            var distance = Between(key, HeaderKey.Of(header));
            if (distance >= best) continue;
            best = distance;
            nearest = header;
        }

        return nearest;
    }

    /// <summary>Insertions, deletions and replacements that turn one string into the other (Levenshtein).</summary>
    /// <param name="a">One string; letters are compared as they stand.</param>
    /// <param name="b">The other.</param>
    public static int Between(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
