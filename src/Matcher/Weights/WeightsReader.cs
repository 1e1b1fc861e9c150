using System.Text.Json;
using Matcher.Roles;

namespace Matcher.Weights;

/// <summary>Reads a weights file, and tells all that is wrong with it at once.</summary>
internal static class WeightsReader
{
    private static readonly CriterionKind[] All = Enum.GetValues<CriterionKind>();

    /// <summary>Reads a text.</summary>
    public static WeightsFile Read(string name, string json)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(json);
        WeightsDocument? document;
        try
        {
            document = JsonSerializer.Deserialize(json, WeightsJson.Default.WeightsDocument);
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"{name}: line {(wrong.LineNumber ?? 0) + 1}: this is no weights file: {wrong.Message} Expected: an object with \"format\", \"source\", \"kinds\", \"criteria\" and \"roles\".", wrong);
        }

        var errors = new List<string>();
        if (document?.Format != WeightsFile.Format) errors.Add($"\"format\" is \"{document?.Format}\"; expected \"{WeightsFile.Format}\".");
        var file = document is null ? new WeightsFile() : Of(document, "", errors);
        if (errors.Count > 0) throw new InvalidDataException($"{name}: {string.Join(' ', errors)}");
        return file;
    }

    /// <summary>Finds a kind by its name, such as <c>technical</c>.</summary>
    public static bool TryKind(string name, out CriterionKind kind)
    {
        var position = Array.FindIndex(All, known => RoleWeights.Name(known) == name);
        kind = position < 0 ? default : All[position];
        return position >= 0;
    }

    private static WeightsFile Of(WeightsDocument document, string path, List<string> errors)
    {
        var kinds = new Dictionary<CriterionKind, decimal>();
        foreach (var (name, share) in document.Kinds ?? [])
        {
            if (TryKind(name, out var kind)) kinds[kind] = Checked($"{path}kinds.{name}", share, errors);
            else errors.Add($"\"{path}kinds\" names \"{name}\"; expected {string.Join(", ", All.Select(RoleWeights.Name))}.");
        }

        if (path.Length > 0 && document.Roles is not null) errors.Add($"\"{path}roles\" stands inside a role; expected \"roles\" at the top only.");
        return new WeightsFile
        {
            Source = document.Source ?? "",
            Kinds = kinds,
            Criteria = (document.Criteria ?? []).ToDictionary(entry => entry.Key, entry => Checked($"{path}criteria.{entry.Key}", entry.Value, errors), StringComparer.Ordinal),
            Roles = path.Length > 0 ? new Dictionary<string, WeightsFile>(StringComparer.Ordinal)
                : (document.Roles ?? []).ToDictionary(entry => entry.Key, entry => Of(entry.Value, $"roles.{entry.Key}.", errors), StringComparer.Ordinal),
        };
    }

    private static decimal Checked(string where, decimal value, List<string> errors)
    {
        if (value is < 0 or > RoleWeights.Most) errors.Add($"\"{where}\" is out of range; expected a number from 0 to 1000000.");
        return value;
    }
}
