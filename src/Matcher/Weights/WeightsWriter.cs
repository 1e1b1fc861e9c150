using System.Text.Json;
using Matcher.Roles;

namespace Matcher.Weights;

/// <summary>Writes a weights file.</summary>
internal static class WeightsWriter
{
    /// <summary>The file's text.</summary>
    public static string Write(WeightsFile file) => JsonSerializer.Serialize(Document(file, WeightsFile.Format), WeightsJson.Default.WeightsDocument) + "\n";

    private static WeightsDocument Document(WeightsFile file, string? format) => new()
    {
        Format = format,
        Source = file.Source.Length == 0 ? null : file.Source,
        Kinds = Sorted(file.Kinds, RoleWeights.Name, share => share),
        Criteria = Sorted(file.Criteria, id => id, factor => factor),
        Roles = Sorted(file.Roles, id => id, role => Document(role, format: null)),
    };

    private static SortedDictionary<string, TOut>? Sorted<TKey, TIn, TOut>(IReadOnlyDictionary<TKey, TIn> entries, Func<TKey, string> name, Func<TIn, TOut> value)
    {
        if (entries.Count == 0) return null;
        var sorted = new SortedDictionary<string, TOut>(StringComparer.Ordinal);
        foreach (var (key, found) in entries) sorted.Add(name(key), value(found));
        return sorted;
    }
}
