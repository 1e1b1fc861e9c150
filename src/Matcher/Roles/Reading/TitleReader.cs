using System.Collections.Frozen;

namespace Matcher.Roles.Reading;

/// <summary>
/// Finds the job title: a line that names it ("Poste : …"), a heading or short first line, or the subject of the
/// opening sentence ("Le responsable de parc informatique est chargé…"), else the words of the id.
/// </summary>
internal static class TitleReader
{
    private const int MaxWords = 14;

    private static readonly PhraseMap<bool> Labels = new PhraseMap<bool>().Add(
        true, "intitulé du poste|intitulé de l'emploi|intitulé|poste|poste à pourvoir|poste recherché|métier|emploi|fonction|titre|"
            + "titre du poste|fiche de poste|fiche métier|fiche de fonction|fiche emploi|fiche|"
        + "offre d'emploi|annonce|recrutement|job title|position|profil de poste|nom du poste|nom du métier|dénomination du poste");

    private static readonly FrozenSet<string> NotJobs = WordSet.Of(
        "poste entreprise société groupe équipe équipes service département direction cabinet établissement client clients mission "
            + "missions candidat candidate agence association titulaire rôle site "
        + "objectif but métier fonction personne présente présent filiale usine ville mairie commune région offre profil");

    private static readonly FrozenSet<string> Jobs = WordSet.Of(
        "responsable chef cheffe chargé chargée attaché attachée délégué déléguée architecte adjoint adjointe cadre agent agente expert "
            + "experte secrétaire comptable pilote employé employée gestionnaire manager administrateur médecin guide juriste artisan "
            + "maître dba devops scrum product data lead aide");

    private static readonly string[] JobEndings = ["eur", "euse", "rice", "ien", "ienne", "ier", "iere", "iste", "ant", "ante", "ogue",
        "aire"];

    private static readonly PhraseMap<bool> Seekers = new PhraseMap<bool>().Add(
        true, "recherchons|recherche|recrutons|recrute|cherchons|en tant que|en qualité de|au poste de|comme|poste de");

    private static readonly FrozenSet<string> AfterSought = WordSet.Of("pour afin dont qui basé basée en h/f f/h cdi cdd au dans , . ; "
        + ": ! ( vous tu il elle - rattaché rattachée sous");

    public static RoleTitle Read(IReadOnlyList<RoleBlock> blocks, string id)
    {
        var opening = blocks.TakeWhile((b, i) => i == 0
            || !(b.Kind == BlockKind.Heading && SectionNames.Recognise(b.Text, marked: true) is not null)).Take(6).ToList();
        var labelled = opening.Select(Labelled).FirstOrDefault(t => t is not null) ?? AfterLabel(opening);
        if (labelled is not null) return labelled;
        var sentence = FromSentence(opening.Find(b => b.Kind == BlockKind.Text && !IsShortLine(b)));
        var line = FromLine(opening);
        if (line is null) return sentence ?? new RoleTitle(FromId(id), 1, null, Guessed: true);
        if (sentence is null) return line;
        // "# Comptable" then "Le comptable tient…": the heading. "# Nos métiers" then "Le comptable tient…": the sentence.
        var heading = ShareWord(line.Text, sentence.Text)
            ? line.Text.Length <= sentence.Text.Length
            : IsJob(line.Text) || !IsJob(sentence.Text);
        return heading ? line : sentence with { Block = line.Block };
    }

    /// <summary>Whether the first word has the form of a trade.</summary>
    private static bool IsJob(string title)
    {
        var words = RoleWords.Of(title);
        return words.Count > 0 && !NotJobs.Contains(words[0].Key)
            && (Jobs.Contains(words[0].Key) || Array.Exists(JobEndings, e => words[0].Key.EndsWith(e, StringComparison.Ordinal)));
    }

    /// <summary>Whether a heading only says that a title follows ("Offre d'emploi", "Fiche métier").</summary>
    public static bool IsLabel(string heading)
    {
        var words = RoleWords.Of(heading);
        return Labels.Match(words, 0) is var length and > 0 && words.Skip(length).All(w => !w.IsWord);
    }

    /// <summary>Leaves out "(H/F)" and its like, and closing marks.</summary>
    public static string Clean(string title)
    {
        var words = RoleWords.Of(title);
        var end = words.Count;
        for (var i = 0; i < words.Count; i++)
        {
            var gender = i + 2 < words.Count && words[i + 1].Is("/") && words[i].Key is "h" or "f" or "m" or "w"
                && words[i + 2].Key is "h" or "f" or "m" or "w" or "x";
            if (gender || words[i].Is("-") && i > 0 && i + 1 < words.Count && words[i + 1].Key is "cdi" or "cdd")
            {
                end = i;
                break;
            }
        }

        while (end > 0 && !words[end - 1].IsWord && !words[end - 1].Is(")")) end--;
        return RoleWords.Slice(title, words, 0, end).Trim();
    }

    private static RoleTitle? Labelled(RoleBlock block)
    {
        if (block.Kind == BlockKind.Bullet) return null;
        var words = RoleWords.Of(block.Text);
        var length = Labels.Match(words, 0);
        if (length == 0 || length + 1 >= words.Count || words[length].Key is not (":" or "-")) return null;
        // "Fiche métier : le comptable assure…" leads in a sentence.
        if (words.Count > MaxWords + length) return null;
        var title = Clean(RoleWords.Slice(block.Text, words, length + 1, words.Count));
        return title.Length == 0 ? null : new RoleTitle(title, block.Line, block);
    }

    private static RoleTitle? AfterLabel(List<RoleBlock> opening)
    {
        for (var i = 0; i + 1 < opening.Count; i++)
        {
            if (opening[i].Kind != BlockKind.Heading || opening[i + 1].Kind != BlockKind.Text || !IsShortLine(opening[i + 1])) continue;
            if (IsLabel(opening[i].Text) && Clean(opening[i + 1].Text).Length > 0)
                return new RoleTitle(Clean(opening[i + 1].Text), opening[i + 1].Line, opening[i + 1]);
        }

        return null;
    }

    private static RoleTitle? FromLine(List<RoleBlock> opening)
    {
        if (opening.Count == 0) return null;
        var first = opening[0];
        var words = RoleWords.Of(first.Text);
        if (IsLabel(first.Text) || first.Kind == BlockKind.Bullet || SectionNames.Recognise(first.Text, marked: true) is not null)
            return null;
        if (first.Kind == BlockKind.Text && (!IsShortLine(first) || RoleVerbs.IsInfinitive(words, 0))) return null;
        if (words.Count > MaxWords || first.Level > RoleBlock.BareLevel) return null;
        var title = Clean(StripArticle(first.Text));
        return title.Length == 0 ? null : new RoleTitle(title, first.Line, first);
    }

    private static RoleTitle? FromSentence(RoleBlock? block)
    {
        if (block is null) return null;
        var words = RoleWords.Of(block.Text);
        var start = AfterArticles(words);
        if (start > 0 && start < words.Count && words[start].IsWord && !NotJobs.Contains(words[start].Key)
            && TitleEnd(words, start) is var end and > 0)
            return Of(block, words, start, end);
        for (var i = 0; i < words.Count && i < 40; i++)
        {
            var length = Seekers.Match(words, i);
            if (length == 0) continue;
            start = i + length;
            while (start < words.Count
                && words[start].Key is "un" or "une" or "son" or "sa" or "notre" or "(" or ")" or "e" or "/" or "le" or "la"
                or "l'") start++;
            end = start;
            while (end < words.Count && end - start <= MaxWords && !AfterSought.Contains(words[end].Key)
                && !(end > start && RoleVerbs.IsFiniteVerb(words, end))) end++;
            if (end > start && end < words.Count && end - start <= MaxWords && words[start].IsWord && !NotJobs.Contains(words[start].Key))
                return Of(block, words, start, end);
        }

        return null;
    }

    /// <summary>Where the title ends: at the verb, a comma or a bracket; 0 where no verb comes.</summary>
    private static int TitleEnd(List<RoleWord> words, int start)
    {
        for (var i = start + 1; i < words.Count && i - start <= MaxWords; i++)
        {
            if (words[i].Key is "," or ";" or ":" or "(") return i;
            if (words[i].Key is "." or "!" or "?") return 0;
            if (RoleVerbs.IsFiniteVerb(words, i)) return i;
        }

        return 0;
    }

    private static int AfterArticles(List<RoleWord> words)
    {
        var i = 0;
        while (i < words.Count && words[i].Key is "le" or "la" or "l'" or "les" or "un" or "une" or "/" or "(" or ")" or "·" or "e"
            || i > 0 && i < words.Count && words[i].Is("ou")) i++;
        return i;
    }

    private static string StripArticle(string text)
    {
        var words = RoleWords.Of(text);
        var start = AfterArticles(words);
        return start > 0 && start < words.Count && words[start - 1].IsWord ? text[words[start].Start..] : text;
    }

    private static RoleTitle Of(RoleBlock block, List<RoleWord> words, int start, int end) =>
        new(Clean(RoleWords.Slice(block.Text, words, start, end)), block.LineAt(words[start].Start), null);

    private static bool IsShortLine(RoleBlock block) =>
        block.Text.Length <= 100 && block.Text[^1] is not ('.' or '!' or '?' or ':' or ',') && RoleWords.Of(block.Text).Count <= MaxWords;

    private static bool ShareWord(string one, string other)
    {
        var words = RoleWords.Of(other).Where(w => w.Key.Length > 3).Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
        return RoleWords.Of(one).Exists(w => words.Contains(w.Key));
    }

    private static string FromId(string id)
    {
        var words = RoleWords.Of(id.Replace('-', ' ').Replace('_', ' ').Replace('.', ' '));
        return string.Join(' ', words.Where(w => w.IsWord).Select(w => id[w.Start..w.End])) is { Length: > 0 } title ? title : id;
    }
}
