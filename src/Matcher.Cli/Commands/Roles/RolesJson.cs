using System.Text.Json;
using Matcher.Cli.Rendering;
using Matcher.Explanations;
using Matcher.Roles;

namespace Matcher.Cli.Commands.Roles;

/// <summary>What was understood of role documents, as one JSON array.</summary>
internal static class RolesJson
{
    /// <summary>Writes the array, and a line feed.</summary>
    public static void Write(Stream stream, IReadOnlyList<RoleProfile> roles)
    {
        using (var json = new Utf8JsonWriter(stream, JsonText.Indented))
        {
            json.WriteStartArray();
            foreach (var role in roles) Write(json, role);
            json.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    private static void Write(Utf8JsonWriter json, RoleProfile role)
    {
        json.WriteStartObject();
        json.WriteString("id", role.Id);
        json.WriteString("title", role.Title);
        json.WriteString("mission", role.Mission);
        json.WriteStartArray("criteria");
        foreach (var criterion in role.Criteria) Write(json, criterion);
        json.WriteEndArray();
        json.WriteStartArray("salaries");
        foreach (var salary in role.Salaries)
        {
            json.WriteStartObject();
            json.WriteString("seniority", salary.Seniority);
            json.WriteNumberOrNull("min_keur", salary.MinKeur);
            json.WriteNumberOrNull("max_keur", salary.MaxKeur);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("diplomas");
        foreach (var diploma in role.Diplomas) Write(json, diploma);
        json.WriteEndArray();
        json.WriteStartArray("warnings");
        foreach (var warning in role.Warnings)
        {
            json.WriteStartObject();
            json.WriteNumber("line", warning.Line);
            json.WriteString("code", warning.Code);
            json.WriteString("message", warning.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("weights");
        foreach (var kind in role.Criteria.GroupBy(criterion => criterion.Kind))
        {
            json.WriteStartObject();
            json.WriteString("kind", StableNames.Of(kind.Key));
            json.WriteNumber("suggested_share", RoleWeights.Default.Of(kind.Key));
            json.WriteNumber("share", role.Weights.Of(kind.Key));
            json.WriteNumber("suggested_weight", kind.Sum(criterion => criterion.SuggestedMicros) / 1_000_000m);
            json.WriteNumber("weight", kind.Sum(criterion => criterion.WeightMicros) / 1_000_000m);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Criterion criterion)
    {
        json.WriteStartObject();
        json.WriteString("criterion", criterion.Id);
        json.WriteString("kind", StableNames.Of(criterion.Kind));
        json.WriteNumber("line", criterion.Line);
        json.WriteString("text", criterion.Text);
        json.WriteString("need", StableNames.Of(criterion.Need));
        json.WriteString("level", StableNames.Of(criterion.Level));
        json.WriteNumber("weight", criterion.WeightMicros / 1_000_000m);
        json.WriteNumber("suggested_weight", criterion.SuggestedMicros / 1_000_000m);
        json.WriteStrings("examples", criterion.Examples);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DiplomaRequirement diploma)
    {
        json.WriteStartObject();
        json.WriteNumber("line", diploma.Line);
        json.WriteString("text", diploma.Text);
        json.WriteNumberOrNull("min_level", diploma.MinLevel);
        json.WriteNumberOrNull("max_level", diploma.MaxLevel);
        json.WriteStrings("fields", diploma.Fields);
        json.WriteBoolean("needs_experience", diploma.NeedsExperience);
        json.WriteString("need", StableNames.Of(diploma.Need));
        json.WriteEndObject();
    }
}
