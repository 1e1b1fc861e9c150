using Matcher.Messages;
using Matcher.Reports.Messages;
using Matcher.Reports.Model;

namespace Matcher.Reports.Html;

/// <summary>All that is told of one candidate: the facts first, then the account beside the CV, linked both ways.</summary>
internal sealed class CandidatePanel(MessageLanguage language)
{
    private readonly ReportMessages _messages = new(language);
    private readonly FactsPanel _facts = new(language);
    private readonly CriterionRows _rows = new(language);
    private readonly CvPanel _cv = new(language);

    /// <summary>Writes the panel.</summary>
    public void Write(HtmlWriter html, CandidateReport candidate)
    {
        html.Raw("<div class=\"panel\">");
        _facts.Write(html, candidate);
        html.Raw($"<div class=\"both\"><section class=\"account\"><h3>{_messages.Account}</h3><p class=\"w hint\">{_messages.AccountHint}</p>");
        _rows.Write(html, candidate);
        html.Raw($"</section><section class=\"cv\" tabindex=\"0\" aria-label=\"").Text(_messages.CvOf(ReportMessages.Who(candidate))).Raw($"\"><h3>{_messages.Cv}</h3><p class=\"w hint\">{_messages.CvHint}</p><div class=\"earned\" role=\"status\"></div>");
        _cv.Write(html, candidate);
        html.Raw("</section></div></div>");
    }
}
