using System.Text;
using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Messages;
using Matcher.Reports.Messages;
using Matcher.Reports.Model;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Vectors;
using Matcher.WhatIfs;

namespace Matcher.Reports.Markdown;

/// <summary>The account of a score in Markdown, with the same facts as the page of text.</summary>
internal sealed class MarkdownPage(MessageLanguage language)
{
    private const int Decimals = 2;
    private const int MostEvidence = 3;
    private const int ContextLength = 40;
    private const int LongestSupposed = 160;

    private readonly AccountMessages _messages = new(language);
    private readonly TermMessages _terms = new(language);
    private readonly StandingMessages _standings = new(language);
    private readonly StringBuilder _page = new();

    /// <summary>Renders the page.</summary>
    public string Render(Dossier dossier)
    {
        var explanation = dossier.Explanation;
        Head(dossier);
        Requirements(explanation);
        Points(explanation);
        foreach (var kind in explanation.Contributions.GroupBy(contribution => contribution.Criterion.Kind))
        {
            Heading(_terms.Kind(kind.Key));
            foreach (var contribution in kind) Write(contribution, dossier.Candidate);
        }

        List(_messages.NotEvidenced, explanation, CriterionStatus.NotEvidenced, _messages.NotEvidencedHint);
        List(_messages.Contradicted, explanation, CriterionStatus.Contradicted, hint: null);
        WhatIfs(dossier.WhatIfs);
        if (explanation.Flags.Count > 0)
        {
            Heading(_messages.ToCheck);
            foreach (var flag in explanation.Flags) Line($"- `{flag.Code}` {MarkdownText.Escape(flag.Detail)}");
        }

        return _page.ToString();
    }

    private void Head(Dossier dossier)
    {
        var explanation = dossier.Explanation;
        var standing = dossier.Standing;
        Line($"# {MarkdownText.Escape(explanation.CandidateId)} · {MarkdownText.Escape(explanation.Role.Title)}");
        Line("");
        var points = _messages.Decimals(explanation.ScoreMicros, Decimals);
        var score = explanation.IsInsufficient ? _standings.InsufficientScore(points) : _messages.Score(points);
        Line($"**{_messages.Label(_messages.ScoreRow)}{score}**, {_messages.Rank(standing.Rank, dossier.Scored)} ({MarkdownText.Escape(explanation.Role.Id)}).");
        if (dossier.Scored <= 1) return;
        Line("");
        Line($"{_standings.TieSentence(standing)} {_standings.HoldSentence(standing)}");
    }

    private void Requirements(Explanation explanation)
    {
        var required = explanation.Requirements.ToList();
        if (required.Count == 0) return;
        Heading(_standings.RequirementsHead);
        foreach (var requirement in required)
            Line($"- `{requirement.Criterion.Id}` **{_standings.Requirement(requirement.Status)}** · {MarkdownText.Escape(requirement.Text)}");
    }

    // With all their decimals: what is added is what is shown.
    private void Points(Explanation explanation)
    {
        const int All = 6;
        var weights = new WeightMessages(language);
        Heading(_messages.Total);
        Line($"| {weights.KindHead} | {_standings.ChangeHead} | {weights.AppliedWeightHead} | {weights.SuggestedWeightHead} |");
        Line("| --- | ---: | ---: | ---: |");
        var kinds = weights.Kinds(explanation.Role).ToDictionary(kind => kind.Kind, StringComparer.Ordinal);
        foreach (var kind in explanation.Contributions.GroupBy(contribution => contribution.Criterion.Kind))
        {
            var (name, suggested, applied) = kinds[_terms.Kind(kind.Key)];
            Line($"| {name} | {_messages.Decimals(kind.Sum(contribution => contribution.PointsMicros), All)} | {applied} | {suggested} |");
        }

        var hundred = _messages.Decimals(RoleWeights.TotalMicros, Decimals);
        Line($"| **{_messages.ScoreRow}** | **{_messages.Decimals(explanation.ScoreMicros, All)}** | {hundred} | {hundred} |");
    }

    private void Write(Contribution contribution, Candidate candidate)
    {
        var criterion = contribution.Criterion;
        var facts = new List<string>
        {
            _messages.Points(_messages.Decimals(contribution.PointsMicros, Decimals), _messages.Decimals(criterion.WeightMicros, Decimals)),
            _terms.Status(contribution.Status) + (contribution.CoverageMicros > 0 ? $" {_messages.Percent(contribution.CoverageMicros)}" : ""),
        };
        if (criterion.Need != Need.Expected) facts.Add(_terms.Need(criterion.Need));
        if (criterion.Level is not null) facts.Add(_terms.Level(criterion.Level));
        facts.Add(_messages.Line(contribution.Line));
        Line($"- `{criterion.Id}` {MarkdownText.Escape(contribution.Text)} ({string.Join(" · ", facts)})");
        foreach (var evidence in contribution.Evidence.Take(MostEvidence)) Write(evidence, candidate);
        if (contribution.Evidence.Count > MostEvidence)
        {
            var gain = contribution.Evidence.Skip(MostEvidence).Sum(evidence => evidence.GainMicros);
            Line($"  - {_messages.MoreEvidence(contribution.Evidence.Count - MostEvidence, _messages.Gain(gain))}");
        }

        foreach (var factor in contribution.Factors.Where(factor => factor.Why is { Length: > 0 }))
            Line($"  - {_terms.Factor(factor.Name, criterion.Kind)} {_messages.Percent(factor.ValueMicros)} ({MarkdownText.Escape(factor.Why!)})");
    }

    private void Write(Evidence evidence, Candidate candidate)
    {
        var quote = EvidenceQuote.Of(candidate[evidence.Field], evidence.Start, evidence.Length, ContextLength);
        var gain = evidence.GainMicros == 0 ? "" : $" [{_messages.Gain(evidence.GainMicros)}]";
        var how = evidence.How == MatchHow.Exact ? "" : _terms.How(evidence.How, MarkdownText.Escape(evidence.Term));
        var passage = $"{Escape(quote.Before)}**{MarkdownText.Escape(quote.Passage)}**{Escape(quote.After)}";
        Line($"  - {_messages.Label(_terms.Field(evidence.Field))}{passage}{gain}{(how.Length > 0 ? " " + how : "")}");
    }

    private void List(string title, Explanation explanation, CriterionStatus status, string? hint)
    {
        var list = explanation.Contributions.Where(contribution => contribution.Status == status).ToList();
        if (list.Count == 0) return;
        Heading(title);
        if (hint is not null)
        {
            Line(hint);
            Line("");
        }

        foreach (var contribution in list) Line($"- `{contribution.Criterion.Id}` {MarkdownText.Escape(contribution.Text)}");
    }

    private void WhatIfs(IReadOnlyList<WhatIf> whatIfs)
    {
        if (whatIfs.Count == 0) return;
        Heading(_standings.WhatIfsHead);
        Line($"| {_standings.WhatIfHead} | {_standings.ChangeHead} | {_messages.ScoreRow} | {_standings.RankHead} |");
        Line("| --- | ---: | ---: | ---: |");
        foreach (var whatIf in whatIfs)
        {
            var text = MarkdownText.Escape(SafeText.Shorten(SafeText.Flat(whatIf.Text), LongestSupposed));
            var rank = whatIf.Rank is { } found ? _messages.Whole(found) : "";
            Line($"| {_standings.Supposed(whatIf, text)} | {_standings.Change(whatIf.ChangeMicros)} | {_messages.Decimals(whatIf.ScoreMicros, Decimals)} | {rank} |");
        }
    }

    // The blanks between a passage and what is around it stay.
    private static string Escape(string side)
    {
        var trimmed = MarkdownText.Escape(side);
        return (side.StartsWith(' ') ? " " : "") + trimmed + (side.EndsWith(' ') && trimmed.Length > 0 ? " " : "");
    }

    private void Heading(string title)
    {
        Line("");
        Line($"## {title}");
        Line("");
    }

    private void Line(string line) => _page.Append(line).Append('\n');
}
