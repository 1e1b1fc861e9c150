using System.Text.Json;
using Matcher.Messages;

namespace Matcher.Reports.Messages;

/// <summary>The texts that the page itself puts in place.</summary>
internal sealed class ViewMessages(MessageLanguage language) : Catalogue(language)
{
    /// <summary>Writes them as the members of a JSON object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        var messages = new ReportMessages(Language);
        json.WriteString("decimal", Say(",", "."));
        json.WriteString("first", Say("Premier candidat", "First candidate"));
        json.WriteString("second", Say("Second candidat", "Second candidate"));
        json.WriteString("criterion", Say("Critère", "Criterion"));
        json.WriteString("weight", Say("Poids", "Weight"));
        json.WriteString("difference", Say("Écart", "Difference"));
        json.WriteString("score", "Score");
        json.WriteString("gainBetween", messages.GainBetween);
        json.WriteString("gainAfter", messages.GainAfter);
        json.WriteString("insufficient", new StandingMessages(Language).Insufficient);
        json.WriteString("earns", Say("Ce passage rapporte :", "This passage earns:"));
        json.WriteString("denied", Say("le contraire", "the contrary"));
        json.WriteString("nothing", Say("Aucun mot du CV pour cette ligne.", "No word of the CV for this line."));
        json.WriteString("scroll", Say("Tableau, à faire défiler", "Table, to be scrolled"));
        json.WriteString("openOne", Say("Ouvrir le compte de {0}", "Open the account of {0}"));
    }
}
