using System.Text.Json;
using Matcher.Explanations;
using Matcher.Reports.Messages;
using Matcher.Reports.Model;
using Matcher.Scoring;

namespace Matcher.Reports.Html;

/// <summary>The figures behind the views that the page draws itself: points and coverage of all criteria of all candidates of the list.</summary>
internal static class ViewData
{
    private const int MicrosAPercent = 10_000;

    /// <summary>Writes the roles and the shared fragments as members of the page's data.</summary>
    public static void Write(Utf8JsonWriter json, Report report, FragmentTable fragments)
    {
        json.WriteStartArray("roles");
        foreach (var role in report.Roles) Write(json, role);
        json.WriteEndArray();
        Write(json, "fragments", fragments.Fragments);
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> fragments)
    {
        json.WriteStartArray(name);
        foreach (var fragment in fragments) json.WriteStringValue(fragment);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, RoleReport role)
    {
        json.WriteStartObject();
        json.WriteStartArray("criteria");
        foreach (var criterion in role.Role.Criteria)
        {
            json.WriteStartArray();
            json.WriteStringValue(StableNames.Of(criterion.Kind));
            json.WriteStringValue(SafeText.Flat(criterion.Text));
            json.WriteNumberValue(criterion.WeightMicros);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("candidates");
        foreach (var candidate in role.Candidates)
        {
            var contributions = candidate.Explanation.Contributions;
            json.WriteStartArray();
            json.WriteStringValue(ReportMessages.Who(candidate));
            json.WriteNumberValue(candidate.Explanation.ScoreMicros);
            json.WriteStartArray();
            foreach (var contribution in contributions) json.WriteNumberValue(contribution.PointsMicros);
            json.WriteEndArray();
            json.WriteStartArray();
            foreach (var contribution in contributions) json.WriteNumberValue(Coverage(contribution));
            json.WriteEndArray();
            if (candidate.Explanation.IsInsufficient) json.WriteNumberValue(1);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // In whole per cent, rounded half up as everywhere; -1 is what the CV denies.
    private static int Coverage(Contribution contribution) =>
        contribution.Status == CriterionStatus.Contradicted ? -1 : (contribution.CoverageMicros + (MicrosAPercent / 2)) / MicrosAPercent;
}
