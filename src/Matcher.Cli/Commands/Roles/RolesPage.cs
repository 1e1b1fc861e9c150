using System.Globalization;
using Matcher.Cli.Messages;
using Matcher.Cli.Rendering;
using Matcher.Messages;
using Matcher.Roles;

namespace Matcher.Cli.Commands.Roles;

/// <summary>What was understood of role documents, as a page of text.</summary>
internal static class RolesPage
{
    private const int Indent = 2;
    private const int WeightDecimals = 2;

    /// <summary>Renders the roles, one after the other.</summary>
    public static string Render(IReadOnlyList<RoleProfile> roles, MessageLanguage language, int width, bool hasColor)
    {
        var messages = new RolesMessages(language);
        var terms = new TermMessages(language);
        var page = new TextPage(width, hasColor);
        foreach (var role in roles)
        {
            page.Blank();
            page.Rule('═');
            page.Line(new Run(SafeText.Flat(role.Title), Ink.Strong));
            page.Line($"{role.Id} · {messages.CriteriaCount(role.Criteria.Count)}");
            page.Rule('═');
            if (role.Mission.Length > 0) page.Line(SafeText.Flat(role.Mission));
            Weights(page, role, language);
            Criteria(page, role, messages, terms);
            Diplomas(page, role, messages, terms);
            Salaries(page, role, messages);
            Warnings(page, role, messages);
        }

        return page.ToString();
    }

    private static void Weights(TextPage page, RoleProfile role, MessageLanguage language)
    {
        var messages = new WeightMessages(language);
        page.Blank();
        page.Line(new Run(messages.Heading, Ink.Strong));
        var table = new Columns(messages.KindHead, ">" + messages.SuggestedHead, ">" + messages.AppliedHead);
        foreach (var (kind, suggested, applied) in messages.Kinds(role)) table.Add(kind, suggested, applied);
        table.Write(page, Indent);
    }

    private static void Criteria(TextPage page, RoleProfile role, RolesMessages messages, TermMessages terms)
    {
        page.Blank();
        var table = new Columns(messages.CriterionHead, ">" + messages.LineHead, ">" + messages.WeightHead, messages.NeedHead, messages.TextHead);
        foreach (var criterion in role.Criteria)
        {
            table.Add(
                criterion.Id,
                Number(criterion.Line),
                messages.Decimals(criterion.WeightMicros, WeightDecimals),
                Asked(criterion, terms),
                SafeText.Flat(criterion.Text));
        }

        table.Write(page);
    }

    // What is asked for without more says nothing.
    private static string Asked(Criterion criterion, TermMessages terms)
    {
        var need = criterion.Need == Need.Expected ? "" : terms.Need(criterion.Need);
        return string.Join(", ", new[] { need, terms.Level(criterion.Level) }.Where(part => part.Length > 0));
    }

    private static void Diplomas(TextPage page, RoleProfile role, RolesMessages messages, TermMessages terms)
    {
        if (role.Diplomas.Count == 0) return;
        page.Blank();
        page.Line(new Run(messages.Diplomas, Ink.Strong));
        var column = role.Diplomas.Max(diploma => Number(diploma.Line).Length) + messages.LineHead.Length + 3;
        foreach (var diploma in role.Diplomas)
        {
            var level = diploma.MinLevel == diploma.MaxLevel || diploma.MaxLevel is null
                ? terms.DiplomaLevel(diploma.MinLevel)
                : $"{terms.DiplomaLevel(diploma.MinLevel)} → {terms.DiplomaLevel(diploma.MaxLevel)}";
            var fields = diploma.Fields is ["any"] ? messages.AnyField : string.Join(", ", diploma.Fields);
            var parts = new List<string> { level, fields };
            if (diploma.NeedsExperience) parts.Add(messages.WithExperience);
            if (diploma.Need != Need.Expected) parts.Add(terms.Need(diploma.Need));
            page.Line(Indent, Indent + column, $"{messages.LineHead.ToLowerInvariant()} {Number(diploma.Line)}".PadRight(column), SafeText.Flat(diploma.Text));
            page.Line(Indent + column, new Run(string.Join(" · ", parts), Ink.Faint));
        }
    }

    private static void Salaries(TextPage page, RoleProfile role, RolesMessages messages)
    {
        if (role.Salaries.Count == 0) return;
        page.Blank();
        page.Line(new Run(messages.Salaries, Ink.Strong));
        foreach (var salary in role.Salaries)
            page.Line(Indent, Indent + 2, (salary.Seniority.Length > 0 ? SafeText.Flat(salary.Seniority) + " · " : "") + messages.Salary(salary.MinKeur, salary.MaxKeur));
    }

    private static void Warnings(TextPage page, RoleProfile role, RolesMessages messages)
    {
        if (role.Warnings.Count == 0) return;
        page.Blank();
        page.Line(new Run(messages.Warnings, Ink.Bad));
        foreach (var warning in role.Warnings)
        {
            var where = warning.Line > 0 ? $"{messages.LineHead.ToLowerInvariant()} {Number(warning.Line)} " : "";
            page.Line(Indent, Indent + 2, where, new Run($"[{warning.Code}] ", Ink.Faint), SafeText.Flat(warning.Message));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
