using Matcher.Candidates;
using Matcher.Messages;
using Matcher.Reports.Messages;
using Matcher.Reports.Model;

namespace Matcher.Reports.Html;

/// <summary>The fields of a CV, with the words that counted marked and linked to what they earned.</summary>
internal sealed class CvPanel(MessageLanguage language)
{
    private readonly ReportMessages _messages = new(language);
    private readonly TermMessages _terms = new(language);

    /// <summary>Writes the fields.</summary>
    public void Write(HtmlWriter html, CandidateReport candidate)
    {
        var number = 0;
        foreach (var field in candidate.Cv)
        {
            html.Raw($"<h4>{Title(field.Field)}</h4><div class=\"field\" dir=\"auto\">");
            foreach (var piece in field.Pieces)
            {
                if (piece.LeftOut > 0) html.Raw("<span class=\"w\">").Text(_messages.LeftOut(piece.LeftOut)).Raw("</span>");
                else if (piece.Marks.Count == 0) html.Text(piece.Text);
                else CvWords.Write(html, candidate, piece, number++);
            }

            html.Raw("</div>");
        }
    }

    private string Title(CandidateField field)
    {
        var name = _terms.Field(field);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
