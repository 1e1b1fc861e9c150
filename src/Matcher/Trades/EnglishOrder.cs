namespace Matcher.Trades;

/// <summary>The orders in which English says the same title: "head of sales", "director of sales", "sales director".</summary>
internal static class EnglishOrder
{
    private static readonly string[] Openings = ["head of ", "director of ", "vp of ", "manager of "];

    /// <summary>A title and its other wordings.</summary>
    public static IEnumerable<string> Wordings(string title)
    {
        yield return title;
        foreach (var opening in Openings)
        {
            if (!title.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) continue;
            var subject = title[opening.Length..];
            if (opening == "manager of ")
            {
                yield return $"{subject} manager";
                continue;
            }

            yield return $"{subject} director";
            yield return $"head of {subject}";
            yield return $"director of {subject}";
        }
    }
}
