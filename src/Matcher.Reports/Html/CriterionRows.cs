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
    private const decimal MicrosAPercent = 10_000m;
    private const int LeastGain = 5_000; // what rounds to no per cent is not told
    private const int LongestQuote = 90;
    private const int LongestTerm = 60;

    // The next ones add little, and are told together.
    private const int MostEvidence = 3;

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
            html.Raw($"<h4><i class=\"dot {CssNames.Of(kind.Key)}\"></i>{_terms.Kind(kind.Key)} <span>").Text(Points(points)).Raw($"{Of(weight)}</span></h4><ul class=\"lines\">");
            foreach (var (criterion, position) in kind) Write(html, criterion, position, marks);
            html.Raw("</ul>");
        }
    }

    // Markup is cut where figures stand and nowhere else: what lies between is shared by all candidates.
    private void Write(HtmlWriter html, CriterionReport criterion, int position, MarkNumbers marks)
    {
        var (contribution, status) = (criterion.Contribution, criterion.Contribution.Status);
        var open = $"<li class=\"line {CssNames.Of(contribution.Criterion.Kind)} {CssNames.Of(status)}\" id=\"{FragmentTable.Self}k{position}\" data-k=\"{position}\">"
            + $"<div class=\"head\"><span class=\"sign\" aria-hidden=\"true\">{CssNames.Sign(status)}</span>";
        var text = HtmlText.Escape(contribution.Text);
        // What leads to words of the CV is a link, so that it works without a script; the rest is text.
        var hasWords = marks.Of(position, 0) is { Count: > 0 };
        // A packed page tells the link from the first passage, and the line from the role's.
        if (html.IsPacked && contribution.Text == SafeText.Flat(contribution.Criterion.Text)) html.Raw($"{open}<{(hasWords ? "a" : "span")} class=\"ask\"></{(hasWords ? "a" : "span")}><span class=\"pts\">");
        else if (marks.Of(position, 0) is { Count: > 0 } first) html.Raw($"{open}<a class=\"ask\" href=\"#{FragmentTable.Self}m").Number(first[0]).Raw($"\">{text}</a><span class=\"pts\">");
        else html.Raw($"{open}<span class=\"ask\">{text}</span><span class=\"pts\">");
        html.Text(Points(contribution.PointsMicros)).Raw($"{Of(contribution.Criterion.WeightMicros)}</span></div><p class=\"meta\">{_terms.Status(status)} ");
        if (status is CriterionStatus.Covered or CriterionStatus.Partial) html.Text(Percent(contribution.CoverageMicros)).Raw($"{_messages.PercentSign}{Asked(contribution)}</p>");
        else html.Raw($"{Asked(contribution)}</p>");
        if (contribution.Evidence.Count > 0) Evidence(html, criterion, position, marks);
        Factors(html, contribution);
        html.Raw("</li>");
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
        var before = "<ul class=\"ev\">";
        var evidence = criterion.Contribution.Evidence;
        for (var i = 0; i < Math.Min(MostEvidence, evidence.Count); i++)
        {
            Evidence(html, before, evidence[i], criterion.EvidencePointsMicros[i], marks.Of(position, i));
            before = "";
        }

        if (evidence.Count > MostEvidence)
        {
            var rest = Enumerable.Range(MostEvidence, evidence.Count - MostEvidence).ToList();
            html.Raw("<li data-m=\"").Text(string.Join(' ', rest.SelectMany(i => marks.Of(position, i)).Distinct())).Raw($"\">{_messages.MorePassages(rest.Count)} <b>+");
            Gain(html, rest.Sum(i => criterion.EvidencePointsMicros[i]), rest.Sum(i => evidence[i].GainMicros));
            html.Raw($"{AfterGain(html)}</li>");
        }

        html.Raw("</ul>");
    }

    private void Evidence(HtmlWriter html, string before, Evidence evidence, int points, IReadOnlyList<int> marks)
    {
        html.Raw(before + "<li data-m=\"").Text(string.Join(' ', marks));
        // A packed page quotes what it marks, and tells the address from the marks.
        if (html.IsPacked && marks.Count > 0)
        {
            html.Raw($"\"><a><q dir=\"auto\"></q></a>{Place(evidence)}");
        }
        else
        {
            html.Raw("\">");
            if (marks.Count > 0) html.Raw($"<a href=\"#{FragmentTable.Self}m").Number(marks[0]).Raw("\">");
            html.Raw("<q dir=\"auto\">").Text(SafeText.Shorten(SafeText.Flat(evidence.Text), LongestQuote)).Raw($"</q>{(marks.Count > 0 ? "</a>" : "")}{Place(evidence)}");
        }

        if (evidence.GainMicros >= LeastGain) Gain(html, points, evidence.GainMicros);
        End(html, evidence);
    }

    // What closes the passage, with how it was found.
    private void End(HtmlWriter html, Evidence evidence)
    {
        const string Term = "\uFFFC";
        var gain = evidence.GainMicros >= LeastGain ? AfterGain(html) : "";
        var term = SafeText.Shorten(evidence.Term, LongestTerm);
        // Said around a place holder, so that what is said of many terms is told once.
        var how = evidence.How == MatchHow.Exact ? [] : _terms.How(evidence.How, Term).Split(Term);
        if (how.Length == 2) html.Shared($"{gain} <span class=\"how\">{HtmlText.Escape(how[0])}", term, $"{HtmlText.Escape(how[1])}</span></li>");
        else html.Raw(how.Length == 0 ? $"{gain}</li>" : $"{gain} <span class=\"how\">{HtmlText.Escape(_terms.How(evidence.How, term))}</span></li>");
    }

    private string Place(Evidence evidence) => $" <span class=\"w\">{_terms.Field(evidence.Field)}</span>{(evidence.GainMicros >= LeastGain ? " <b>+" : "")}";

    // A packed page puts the units in by itself.
    private void Gain(HtmlWriter html, int points, int gain)
    {
        html.Text(Points(points));
        if (html.IsPacked) html.Text(";");
        else html.Text(_messages.GainBetween);
        html.Text(Percent(gain));
    }

    private string AfterGain(HtmlWriter html) => html.IsPacked ? "</b>" : _messages.GainAfter + "</b>";

    // Only where the coverage is not the match itself. A factor of 1 changes nothing; the match is what the others lower.
    private void Factors(HtmlWriter html, Contribution contribution)
    {
        if (!contribution.Factors.Skip(1).Any(factor => factor.ValueMicros < Full)) return;
        var before = $"<p class=\"why\">{_messages.CoverageIs} ";
        html.Raw(before).Text(Percent(contribution.CoverageMicros));
        before = " = ";
        foreach (var factor in contribution.Factors.Where(factor => factor.Name == FactorName.Match || factor.ValueMicros < Full))
        {
            html.Raw($"{_messages.PercentSign}{before}{_terms.Factor(factor.Name, contribution.Criterion.Kind)} ").Text(Percent(factor.ValueMicros));
            before = (factor.Why is { Length: > 0 } why ? $" <span>({HtmlText.Escape(SafeText.Flat(why))})</span>" : "") + " × ";
        }

        html.Raw($"{_messages.PercentSign}{before[..^3]}</p>");
    }

    private string Points(int micros) => _messages.Decimals(micros, Decimals);

    private string Of(int weight) => _messages.OfWeight(_messages.Decimals(weight, Decimals));

    private string Percent(int micros) => _messages.Decimals(micros / MicrosAPercent, 0);
}
