using System.Text;
using Matcher.Candidates;
using Matcher.Tests.Shared;

namespace Matcher.Tests.Scoring;

/// <summary>Candidates made of words of the role documents, of negations, of noise and of broken bytes, from a fixed seed.</summary>
internal static class RandomCandidates
{
    private static readonly string[] Noise = ["sans", "aucune", "pas de", "2019", "2012-2016", "depuis mars 2019", "stage", "- ", "•", "\n", ", ", ". ", "BTS", "Master", "ingénieur", "\u00AD", "e\u0301", "\uD800", "\0", "l’", "bac + 5", "C#", "…", "\t",
        "souhaite évoluer vers", "en recherche d'un poste de", "objectif :", "notions de", "(débutant)", ": non", "rattaché au directeur", "assistante du DSI", "recrute des", "encadre des", "équipe de 6", "n'ai pas", "hors", "mes", "clients :", "initiation à", "looking for",
        "12", "000", "350", "850 k€", "1,2 M€", "budget de", "équipe de", "365", "parc de", "Office"];

    /// <summary>The candidates of a seed.</summary>
    public static IEnumerable<Candidate> Make(int seed, int count)
    {
        var random = new Random(seed);
        var words = Directory.EnumerateFiles(TestFiles.Project("seeds"), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        for (var i = 0; i < count; i++)
        {
            var fields = new Dictionary<CandidateField, string>();
            for (var field = 0; field < CandidateView.FieldCount; field++)
            {
                if (random.Next(3) == 0) continue;
                var text = new StringBuilder();
                for (var words1 = random.Next(120); words1 > 0; words1--) text.Append(random.Next(4) == 0 ? Noise[random.Next(Noise.Length)] : words[random.Next(words.Length)]).Append(' ');
                fields[(CandidateField)field] = text.ToString();
            }

            if (random.Next(2) == 0) fields[CandidateField.Years] = random.Next(40).ToString(System.Globalization.CultureInfo.InvariantCulture);
            yield return new Candidate($"R{i}", fields);
        }
    }
}
