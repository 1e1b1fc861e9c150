using System.Globalization;
using Matcher.Messages;

namespace Matcher.Roles.Reading;

/// <summary>
/// The flat head of a document, between two lines <c>---</c>: <c>id</c>, <c>title</c> and <c>weight.KIND</c>. A subset of
/// YAML: one <c>key: value</c> a line, values bare or in single or double quotes on that line, comments from <c>#</c> at the
/// start of a line or after a blank. No lists, no nesting, no text over several lines.
/// </summary>
internal sealed class FrontMatter
{
    /// <summary>The first line after it, as an index; 0 where there is none.</summary>
    public int End { get; private set; }

    public string? Id { get; private set; }

    public string? Title { get; private set; }

    public int TitleLine { get; private set; }

    public Dictionary<CriterionKind, decimal> Weights { get; } = [];

    public List<RoleWarning> Warnings { get; } = [];

    /// <summary>Everything wrong with the weights, one message each.</summary>
    public List<string> WeightErrors { get; } = [];

    public static FrontMatter Read(IReadOnlyList<string> lines, MessageLanguage language)
    {
        var front = new FrontMatter();
        if (lines.Count == 0 || lines[0].TrimEnd() != "---") return front;
        var end = 1;
        while (end < lines.Count && lines[end].TrimEnd() is not ("---" or "...")) end++;
        if (end == lines.Count)
        {
            // A rule at the top of a document is no front matter, unless a key follows.
            if (lines.Count > 1 && Split(lines[1], out var key, out _) && IsKnown(key))
                front.Warnings.Add(new RoleWarning(1, "front-matter-unclosed", RoleMessages.FrontMatterUnclosed(language)));
            return front;
        }

        front.End = end + 1;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < end; i++) front.ReadLine(lines[i], i + 1, seen, language);
        return front;
    }

    private void ReadLine(string line, int number, HashSet<string> seen, MessageLanguage language)
    {
        var trimmed = line.Trim();
        if (trimmed.Length == 0 || trimmed[0] == '#') return;
        if (!Split(line, out var key, out var value) || char.IsWhiteSpace(line[0]))
        {
            Warnings.Add(new RoleWarning(number, "front-matter-line", RoleMessages.FrontMatterLine(language, trimmed)));
            return;
        }

        if (!seen.Add(key)) Warnings.Add(new RoleWarning(number, "front-matter-repeated", RoleMessages.FrontMatterRepeated(language, key)));
        if (key.StartsWith("weight.", StringComparison.Ordinal)) ReadWeight(key, value, number, language);
        else if (!IsKnown(key)) Warnings.Add(new RoleWarning(number, "front-matter-key", RoleMessages.FrontMatterKey(language, key)));
        else if (value.Length == 0)
            Warnings.Add(new RoleWarning(number, "front-matter-empty", RoleMessages.FrontMatterEmpty(language, key)));
        else if (key == "id") Id = value;
        else (Title, TitleLine) = (value, number);
    }

    private void ReadWeight(string key, string value, int number, MessageLanguage language)
    {
        if (!Kind(key["weight.".Length..], out var kind)) WeightErrors.Add(RoleMessages.UnknownWeight(language, number, key));
        else if (!decimal.TryParse(value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
            || share > RoleWeights.Most)
            WeightErrors.Add(RoleMessages.BadWeight(language, number, key, value));
        else Weights[kind] = share;
    }

    /// <summary>The kind that a word of the front matter names.</summary>
    public static bool Kind(string name, out CriterionKind kind)
    {
        foreach (var candidate in Enum.GetValues<CriterionKind>())
        {
            if (!string.Equals(RoleWeights.Name(candidate), name, StringComparison.Ordinal)) continue;
            kind = candidate;
            return true;
        }

        kind = default;
        return false;
    }

    private static bool IsKnown(string key) => key is "id" or "title" || key.StartsWith("weight.", StringComparison.Ordinal);

    private static bool Split(string line, out string key, out string value)
    {
        (key, value) = ("", "");
        var colon = line.IndexOf(':');
        if (colon <= 0 || colon + 1 < line.Length && !char.IsWhiteSpace(line[colon + 1])) return false;
        key = line[..colon].Trim().ToLowerInvariant();
        value = Unquote(line[(colon + 1)..].Trim());
        return key.Length > 0 && !key.Contains(' ', StringComparison.Ordinal);
    }

    private static string Unquote(string value)
    {
        if (value.Length > 1 && value[0] is '"' or '\'' && value.IndexOf(value[0], 1) is var close and > 0)
        {
            var rest = value[(close + 1)..].TrimStart();
            if (rest.Length == 0 || rest[0] == '#') return value[1..close].Trim();
        }

        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '#' && (i == 0 || char.IsWhiteSpace(value[i - 1]))) return value[..i].TrimEnd();
        }

        return value;
    }
}
