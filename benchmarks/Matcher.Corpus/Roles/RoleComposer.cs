using System.Globalization;
using System.Text;
using Matcher.Corpus.Changes;
using Matcher.Topics;
using Matcher.Trades;

namespace Matcher.Corpus.Roles;

/// <summary>
/// Composes role documents of the trades and topics that ship with the engine, so that their words are those of a real
/// directory: one trade after another, far apart in the list, then the same trades again with other lines.
/// </summary>
/// <param name="seed">Another seed gives other roles.</param>
internal sealed class RoleComposer(ulong seed)
{
    private const int ActivityGroups = 3;
    private const int ActivitiesInGroup = 7;
    private const int Technical = 8;
    private const int Aptitudes = 6;
    private const int Near = 30; // facts side by side are of one topic or two
    private const int Stride = 379; // a prime: it visits every trade before it comes back to the first

    private static readonly string[] Groups = ["Conduite de l’activité", "Organisation et suivi", "Relations et qualité"];

    private static readonly string[] Verbs =
    [
        "Assurer", "Organiser", "Suivre", "Contrôler", "Piloter", "Mettre en œuvre", "Améliorer", "Préparer", "Coordonner",
        "Participer à la mise en place de", "Rendre compte de", "Veiller à", "Prendre en charge", "Optimiser", "Planifier",
    ];

    private static readonly string[] Levels = ["Maîtrise :", "Bonne connaissance :", "Connaissance :", "Notions :", "Pratique courante :"];

    private static readonly string[] Manners =
    [
        "Rigueur et sens de l’organisation", "Sens du service", "Esprit d’équipe", "Autonomie et initiative", "Aisance relationnelle",
        "Capacité d’analyse et de synthèse", "Sens de l’écoute", "Résistance au stress", "Réactivité et disponibilité",
        "Force de proposition", "Discrétion", "Sens des responsabilités", "Pédagogie", "Capacité à encadrer une équipe",
    ];

    private static readonly string[] Diplomas =
    [
        "Bac +5 : master ou école d’ingénieurs", "Bac +3 : licence professionnelle ou BUT", "Bac +2 : BTS ou DUT",
        "Bac professionnel ou titre équivalent", "CAP ou BEP du métier",
    ];

    private readonly IReadOnlyList<Trade> _trades = TradeDirectory.Shared.Trades;
    private readonly string[] _facts = [.. TopicDirectory.Shared.Topics.SelectMany(topic => topic.Facts).Select(fact => fact.Text).Where(IsPlain)];

    /// <summary>Composes a role.</summary>
    /// <param name="number">Its number from 0.</param>
    /// <returns>Its id, fit for a file name, and its document.</returns>
    public ComposedRole Compose(int number)
    {
        var chance = new Chance(seed, (ulong)number);
        var trade = _trades[(int)((long)number * Stride % _trades.Count)];
        string[] titles = [.. trade.Titles.Concat(trade.Specialties)];
        var title = titles[number / _trades.Count % titles.Length];
        var id = $"{number + 1:00000}-{trade.Id}";
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\nid: {id}\ntitle: \"{title}\"\n---\n\n## Activités principales\n");
        for (var group = 0; group < ActivityGroups; group++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {Groups[group]}\n\n");
            var facts = Facts(ref chance);
            for (var i = 0; i < ActivitiesInGroup; i++) text.Append(CultureInfo.InvariantCulture, $"- {Any(Verbs, ref chance)} {Subject(trade, ref chance)} et {Any(facts, ref chance)} ({Subject(trade, ref chance)}).\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## Profil\n\n### Diplômes requis\n\n{Any(Diplomas, ref chance)}, spécialité {trade.Domain}\n\n### Expérience\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Une expérience de {chance.Between(1, 10)} ans dans un poste similaire est souhaitée.\n\n### Compétences requises\n\n#### Compétences techniques\n\n");
        var known = Facts(ref chance);
        for (var i = 0; i < Technical; i++) text.Append(CultureInfo.InvariantCulture, $"- {Any(Levels, ref chance)} {Subject(trade, ref chance)}, {Any(known, ref chance)}\n");
        text.Append("\n#### Aptitudes professionnelles\n\n");
        for (var i = 0; i < Aptitudes; i++) text.Append(CultureInfo.InvariantCulture, $"- {Manners[(chance.Next(2) + (2 * i) + number) % Manners.Length]}\n");
        var pay = chance.Between(22, 90);
        text.Append(CultureInfo.InvariantCulture, $"\n## Rémunération\n\nSalaire compris entre {pay} et {pay + chance.Between(4, 25)} k€ selon l’expérience.\n");
        return new ComposedRole(id, text.ToString());
    }

    private ReadOnlySpan<string> Facts(ref Chance chance) => _facts.AsSpan(chance.Next(_facts.Length - Near), Near);

    private string Subject(Trade trade, ref Chance chance) =>
        trade.Vocabulary.Count == 0 ? Any(_facts, ref chance) : trade.Vocabulary[chance.Next(trade.Vocabulary.Count)];

    private static string Any(ReadOnlySpan<string> all, ref Chance chance) => all[chance.Next(all.Length)];

    // "#" stands for any figure.
    private static bool IsPlain(string fact) => !fact.Contains('#', StringComparison.Ordinal);
}
