using Matcher.Explanations;
using Matcher.Messages;
using Matcher.Reports.Messages;
using Matcher.Reports.Model;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Reports.Html;

/// <summary>The account, criterion by criterion: points, passages that earned them, what held them back.</summary>
internal sealed class CriterionRows(MessageLanguage language)
{
    private const int Decimals = 2;
    private const int Full = 1_000_000;
    private const int LongestQuote = 90;

    private readonly ReportMessages _messages = new(language);
    private readonly TermMessages _terms = new(language);

    /// <summary>Writes a heading and a list for each kind.</summary>
    public void Write(HtmlWriter html, CandidateReport candidate)
    {
        var marks = new MarkNumbers(candidate.Cv);
        foreach (var kind in candidate.Criteria.Select((criterion, i) => (criterion, i)).GroupBy(item => item.criterion.Contribution.Criterion.Kind))
        {
            var points = kind.Sum(item => item.criterion.Contribution.PointsMicros);
            var weight = kind.Sum(item => item.criterion.Contribution.Criterion.WeightMicros);
            html.Raw($"<h4><i class=\"dot {CssNames.Of(kind.Key)}\"></i>{_terms.Kind(kind.Key)} <span>").Text(Points(points, weight)).Raw("</span></h4><ul class=\"lines\">");
            foreach (var (criterion, position) in kind) Write(html, criterion, position, marks);
            html.Raw("</ul>");
        }
    }

    private void Write(HtmlWriter html, CriterionReport criterion, int position, MarkNumbers marks)
    {
        var contribution = criterion.Contribution;
        var status = contribution.Status;
        html.Raw($"<li class=\"line {CssNames.Of(contribution.Criterion.Kind)} {CssNames.Of(status)}\" id=\"{FragmentTable.Self}k{position}\" data-k=\"{position}\">");
        html.Raw($"<div class=\"head\"><span class=\"sign\" aria-hidden=\"true\">{CssNames.Sign(status)}</span>");
        Name(html, contribution, marks.Of(position, 0));
        html.Raw("<span class=\"pts\">").Text(Points(contribution.PointsMicros, contribution.Criterion.WeightMicros)).Raw("</span></div>");
        html.Raw($"<p class=\"meta\">{_terms.Status(status)}").Text(status is CriterionStatus.Covered or CriterionStatus.Partial ? $" {_messages.Percent(contribution.CoverageMicros)}" : "").Shared(Asked(contribution)).Raw("</p>");
        if (contribution.Evidence.Count > 0) Evidence(html, criterion, position, marks);
        Factors(html, contribution);
        html.Raw("</li>");
    }

    // What leads to words of the CV is a link, so that it works without a script; the rest is text.
    private static void Name(HtmlWriter html, Contribution contribution, IReadOnlyList<int> first)
    {
        if (first.Count == 0) html.Raw("<span class=\"ask\">").Shared(contribution.Text).Raw("</span>");
        else html.Raw($"<a class=\"ask\" href=\"#{FragmentTable.Self}m").Number(first[0]).Raw("\">").Shared(contribution.Text).Raw("</a>");
    }

    private string Asked(Contribution contribution)
    {
        var criterion = contribution.Criterion;
        var words = new List<string> { "" };
        if (criterion.Need != Need.Expected) words.Add(_terms.Need(criterion.Need));
        if (criterion.Level is not null) words.Add(_terms.Level(criterion.Level));
        words.Add(_messages.Line(contribution.Line));
        words.Add(criterion.Id);
        return string.Join(" · ", words);
    }

    private void Evidence(HtmlWriter html, CriterionReport criterion, int position, MarkNumbers marks)
    {
        html.Raw("<ul class=\"ev\">");
        for (var i = 0; i < criterion.Contribution.Evidence.Count; i++)
        {
            var evidence = criterion.Contribution.Evidence[i];
            var numbers = marks.Of(position, i);
            html.Raw("<li");
            if (numbers.Count > 0) html.Raw(" data-m=\"").Text(string.Join(' ', numbers)).Raw("\"");
            html.Raw(">");
            if (numbers.Count > 0) html.Raw($"<a href=\"#{FragmentTable.Self}m").Number(numbers[0]).Raw("\">");
            html.Raw("<q dir=\"auto\">").Text(SafeText.Shorten(SafeText.Flat(evidence.Text), LongestQuote)).Raw("</q>");
            if (numbers.Count > 0) html.Raw("</a>");
            html.Raw($" <span class=\"w\">{_terms.Field(evidence.Field)}</span>");
            if (evidence.GainMicros > 0) html.Raw(" <b>+").Text(_messages.EvidencePoints(_messages.Decimals(criterion.EvidencePointsMicros[i], Decimals), _messages.Percent(evidence.GainMicros))).Raw("</b>");
            if (evidence.How != MatchHow.Exact) html.Raw(" <span class=\"how\">").Shared(_terms.How(evidence.How, evidence.Term)).Raw("</span>");
            html.Raw("</li>");
        }

        html.Raw("</ul>");
    }

    // Only where the coverage is not the match itself. A factor of 1 changes nothing; the match is what the others lower.
    private void Factors(HtmlWriter html, Contribution contribution)
    {
        if (!contribution.Factors.Skip(1).Any(factor => factor.ValueMicros < Full)) return;
        html.Raw($"<p class=\"why\">{_messages.CoverageIs} ").Text(_messages.Percent(contribution.CoverageMicros)).Raw(" = ");
        var first = true;
        foreach (var factor in contribution.Factors.Where(factor => factor.Name == FactorName.Match || factor.ValueMicros < Full))
        {
            if (!first) html.Raw(" × ");
            first = false;
            html.Raw(_terms.Factor(factor.Name, contribution.Criterion.Kind) + " ").Text(_messages.Percent(factor.ValueMicros));
            if (factor.Why is { Length: > 0 } why) html.Raw(" <span>(").Shared(SafeText.Flat(why)).Raw(")</span>");
        }

        html.Raw("</p>");
    }

    private string Points(int points, int weight) => _messages.PointsOf(_messages.Decimals(points, Decimals), _messages.Decimals(weight, Decimals));
}
