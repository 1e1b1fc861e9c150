using Matcher.Cli.Rendering;
using Matcher.Explanations;
using Matcher.Messages;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.WhatIfs;

namespace Matcher.Cli.Commands.Explain;

/// <summary>The account of a score as a page of text: a head, a block a criterion, what is missing, the sum.</summary>
internal sealed class ExplanationPage(MessageLanguage language, int width, bool hasColor)
{
    /// <summary>The narrowest screen that the page is made for: the figures of the sum, indented, take as much.</summary>
    public const int LeastWidth = 25;

    // Narrower, what stands in columns stands in lines.
    private const int LeastForColumns = 40;

    private const int Indent = 4;
    private const int Decimals = 2;
    private const int LongestSupposed = 90;
    private const int ChangeWidth = 6; // "−12,34"

    private readonly AccountMessages _messages = new(language);
    private readonly TermMessages _terms = new(language);
    private readonly StandingMessages _standings = new(language);
    private readonly TextPage _page = new(width, hasColor);

    /// <summary>Renders the page.</summary>
    /// <param name="dossier">The account, the place and what would change it.</param>
    public string Render(Dossier dossier)
    {
        var explanation = dossier.Explanation;
        Head(dossier);
        Requirements(explanation);
        var blocks = new CriterionBlock(_messages, _terms, _page, dossier.Candidate);
        foreach (var kind in explanation.Contributions.GroupBy(contribution => contribution.Criterion.Kind))
        {
            var points = _messages.Decimals(kind.Sum(contribution => contribution.PointsMicros), Decimals);
            var weight = _messages.Decimals(kind.Sum(contribution => contribution.Criterion.WeightMicros), Decimals);
            Heading(_terms.Kind(kind.Key), _messages.PointsOf(points, weight));
            foreach (var contribution in kind) blocks.Write(contribution);
        }

        List(_messages.NotEvidenced, explanation.Contributions.Where(contribution => contribution.Status == CriterionStatus.NotEvidenced), _messages.NotEvidencedHint);
        List(_messages.Contradicted, explanation.Contributions.Where(contribution => contribution.Status == CriterionStatus.Contradicted), hint: null);
        WhatIfs(dossier.WhatIfs);
        Flags(explanation.Flags);
        Sum(explanation);
        return _page.ToString();
    }

    private void Head(Dossier dossier)
    {
        var explanation = dossier.Explanation;
        var standing = dossier.Standing;
        _page.Rule('═');
        var label = Math.Max(_messages.Candidate.Length, _messages.Role.Length) + 2;
        _page.Line(0, label, _messages.Candidate.PadRight(label), new Run(SafeText.Flat(explanation.CandidateId), Ink.Strong));
        _page.Line(0, label, _messages.Role.PadRight(label), new Run(SafeText.Flat(explanation.Role.Title), Ink.Strong), $" ({explanation.Role.Id})");
        var points = _messages.Decimals(explanation.ScoreMicros, Decimals);
        var score = explanation.IsInsufficient ? _standings.InsufficientScore(points) : _messages.Score(points);
        _page.Line(0, label, _messages.ScoreRow.PadRight(label), new Run(score, Ink.Strong), $", {_messages.Rank(standing.Rank, dossier.Scored)}");
        if (dossier.Scored > 1)
        {
            _page.Line(0, label, _standings.PlaceHead.PadRight(label), _standings.TieSentence(standing));
            _page.Line(label, _standings.HoldSentence(standing));
        }

        _page.Rule('═');
        _page.Line(new Run(_messages.Legend, Ink.Faint));
    }

    private void Requirements(Explanation explanation)
    {
        var required = explanation.Requirements.ToList();
        if (required.Count == 0) return;
        _page.Blank();
        _page.Line(new Run(_standings.RequirementsHead, Ink.Strong));
        foreach (var requirement in required)
        {
            var ink = requirement.Status switch { CriterionStatus.Covered => Ink.Good, CriterionStatus.Partial => Ink.Fair, _ => Ink.Bad };
            _page.Line(Indent, Indent + 4, new Run(StandingMessages.Sign(requirement.Status) + " ", ink), new Run(requirement.Criterion.Id, Ink.Strong), $"  {_standings.Requirement(requirement.Status)} · {SafeText.Flat(requirement.Text)}");
        }
    }

    private void WhatIfs(IReadOnlyList<WhatIf> whatIfs)
    {
        if (whatIfs.Count == 0) return;
        Heading(_standings.WhatIfsHead, "");
        foreach (var whatIf in whatIfs)
        {
            var rank = whatIf.Rank is { } found ? $", {_messages.RankAlone(found)}" : "";
            var change = _standings.Change(whatIf.ChangeMicros);
            var text = _standings.Supposed(whatIf, SafeText.Shorten(SafeText.Flat(whatIf.Text), LongestSupposed));
            // No-break blanks: those that open a line are its indent.
            _page.Line(Indent, Indent + ChangeWidth + 2, change.PadLeft(ChangeWidth, '\u00A0') + "\u00A0 ", $"{_messages.Label(text)}{_messages.Decimals(whatIf.ScoreMicros, Decimals)}{rank}");
        }
    }

    private void Heading(string title, string right)
    {
        _page.Blank();
        var rule = Math.Max(2, _page.Width - title.Length - right.Length - (right.Length > 0 ? 2 : 1));
        _page.Line(new Run(title, Ink.Strong), " ", new Run(new string('─', rule), Ink.Faint), right.Length > 0 ? " " + right : "");
    }

    private void List(string title, IEnumerable<Contribution> contributions, string? hint)
    {
        var list = contributions.ToList();
        if (list.Count == 0) return;
        Heading(title, _messages.Decimals(list.Sum(contribution => contribution.Criterion.WeightMicros), Decimals));
        if (hint is not null) _page.Line(new Run(hint, Ink.Faint));
        var column = list.Max(contribution => contribution.Criterion.Id.Length) + 2;
        foreach (var contribution in list)
        {
            var need = contribution.Criterion.Need == Need.Expected ? "" : $"({_terms.Need(contribution.Criterion.Need)}) ";
            if (_page.Width < LeastForColumns)
            {
                _page.Line(Indent, Indent + 2, new Run(contribution.Criterion.Id, Ink.Strong), " ", need, SafeText.Flat(contribution.Text));
                continue;
            }

            var text = SafeText.Shorten(SafeText.Flat(contribution.Text), _page.Width - Indent - column - need.Length);
            _page.Line(Indent, Indent + column, contribution.Criterion.Id.PadRight(column), need, text);
        }
    }

    private void Flags(IReadOnlyList<Flag> flags)
    {
        if (flags.Count == 0) return;
        _page.Blank();
        _page.Line(new Run(_messages.ToCheck, Ink.Strong));
        foreach (var flag in flags) _page.Line(Indent, Indent + 2, new Run(flag.Code, Ink.Bad), "  ", SafeText.Flat(flag.Detail));
    }

    // With all their decimals: what is added is what is shown.
    private void Sum(Explanation explanation)
    {
        const int All = 6;
        _page.Blank();
        _page.Line(new Run(_messages.Total, Ink.Strong));
        var rows = explanation.Contributions.GroupBy(contribution => contribution.Criterion.Kind)
            .Select(kind => (Name: _terms.Kind(kind.Key), Points: kind.Sum(contribution => contribution.PointsMicros), Weight: kind.Sum(contribution => contribution.Criterion.WeightMicros)))
            .Append((Name: _messages.ScoreRow, Points: explanation.ScoreMicros, Weight: explanation.Contributions.Sum(contribution => contribution.Criterion.WeightMicros))).ToList();
        const int Figures = 21;
        var column = Math.Min(rows.Max(row => row.Name.Length) + 2, _page.Width - Indent - Figures);
        foreach (var (name, points, weight) in rows)
        {
            if (_page.Width < LeastForColumns)
            {
                _page.Line(Indent, Indent + 2, name);
                _page.Row(Indent, _messages.PointsOf(_messages.Decimals(points, All).PadLeft(10), _messages.Decimals(weight, Decimals).PadLeft(6)));
                continue;
            }

            if (name == _messages.ScoreRow) _page.Line(Indent, new Run(new string('─', column + Figures), Ink.Faint));
            _page.Row(Indent, $"{SafeText.Shorten(name, column - 2).PadRight(column)}{_messages.PointsOf(_messages.Decimals(points, All).PadLeft(10), _messages.Decimals(weight, Decimals).PadLeft(6))}");
        }

        if (WeightMessages.AreChanged(explanation.Role)) _page.Line(Indent, new Run(new WeightMessages(language).Applied(explanation.Role), Ink.Faint));
    }
}
