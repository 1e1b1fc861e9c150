using System.Text;
using Matcher.Trades;

namespace Matcher.Roles.Reading;

/// <summary>
/// Finds the job title: a line that names it ("Poste : …"), a heading or short first line, or the subject of the
/// opening sentence ("Le responsable de parc informatique est chargé…"), else the words of the id.
/// </summary>
internal static class TitleReader
{
    private const int MaxWords = 14;
    private const int MaxShortWords = 24;
    private const int OpeningBlocks = 6;
    private const int LabelledWithin = 20;

    private static readonly PhraseMap<bool> Labels = new PhraseMap<bool>().Add(
        true, "intitulé du poste|intitulé de l'emploi|intitulé|poste|poste à pourvoir|poste recherché|métier|emploi|fonction|titre|"
            + "titre du poste|fiche de poste|fiche métier|fiche de fonction|fiche emploi|fiche|"
        + "fiche métier et poste|fiche de poste et de fonction|intitulé de l'offre|libellé du poste|libellé de l'emploi|libellé|emploi proposé|poste proposé|emploi occupé|poste occupé|"
        + "offre d'emploi|annonce|recrutement|job title|position|profil de poste|nom du poste|nom du métier|dénomination du poste");

    private static readonly HashSet<string> NotJobs = WordSet.Of(
        "poste entreprise société groupe équipe équipes service département direction cabinet établissement client clients mission "
            + "missions candidat candidate agence association titulaire rôle site "
        + "objectif but métier fonction personne présente présent filiale usine ville mairie commune région offre profil");

    // English words that open titles; what else names who does a job, JobWords knows.
    private static readonly HashSet<string> Openings = WordSet.Of("business office project team");

    private static readonly string[] JobEndings = ["eur", "euse", "rice", "ien", "ienne", "ier", "iere", "iste", "ant", "ante", "ogue",
        "aire"];

    private static readonly PhraseMap<bool> Seekers = new PhraseMap<bool>().Add(
        true, "recherchons|recherche|recrutons|recrute|cherchons|en tant que|en qualité de|au poste de|comme|poste de");

    private static readonly HashSet<string> AfterSought = WordSet.Of("pour afin dont qui basé basée h/f f/h cdi cdd au dans , . ; "
        + ": ! ( vous tu il elle - rattaché rattachée sous");

    private static readonly HashSet<string> Employers = WordSet.Of("mairie commune ville ch chu chru centre hôpital ehpad association "
        + "musée théâtre festival banque caisse chambre fédération comité ong lycée collège domaine château boulangerie restaurant groupe société sarl sas sa département conseil communauté métropole université lycée ministère préfecture clinique cabinet entreprise "
        + "agence résidence syndicat sdis ccas fondation institut nous notre nos on rejoignez rejoins bienvenue bonjour hello annexe document");

    public static RoleTitle Read(IReadOnlyList<RoleBlock> blocks, string id)
    {
        var opening = blocks.TakeWhile((b, i) => i == 0
            || !(b.Kind == BlockKind.Heading && SectionNames.Recognise(b.Text, marked: true) is not null)).Take(OpeningBlocks).ToList();
        var named = opening.Select(b => Labelled(b, certain: false)).Where(t => t is not null).ToList();
        // "Fonction : infirmier" further down says more than "Fiche de poste, réf. 42" above.
        var labelled = named.Find(t => IsJob(t!.Text))
            ?? (named.Count == 0 ? null : blocks.Take(LabelledWithin).Select(b => Labelled(b, certain: false)).FirstOrDefault(t => t is not null && IsJob(t.Text)))
            ?? named.FirstOrDefault() ?? AfterLabel(opening)
            ?? blocks.Take(LabelledWithin).Select(b => Labelled(b, certain: true)).FirstOrDefault(t => t is not null);
        if (labelled is not null) return labelled;
        var sentence = opening.Where(b => b.Kind == BlockKind.Text && !b.IsCell && !IsShortLine(b)).Select((b, i) => FromSentence(b, first: i == 0))
            .FirstOrDefault(t => t is not null);
        var line = FromLine(opening);
        if (line is null) return sentence ?? new RoleTitle(FromId(id), 1, null, Guessed: true);
        if (sentence is null) return line;
        // "# Comptable" then "Le comptable tient…": the heading. "# Nos métiers" then "Le comptable tient…": the sentence.
        var heading = IsJob(line.Text) || (ShareWord(line.Text, sentence.Text)
            ? line.Text.Length <= sentence.Text.Length
            : !IsJob(sentence.Text));
        return heading ? line : sentence with { Block = line.Block };
    }

    /// <summary>Whether the first word has the form of a trade.</summary>
    private static bool IsJob(string title)
    {
        var words = RoleWords.Of(title);
        return words.Count > 0 && !NotJobs.Contains(words[0].Key) && !Employers.Contains(words[0].Key)
            && (IsNamed(words[0].Key) || Array.Exists(JobEndings, e => words[0].Key.EndsWith(e, StringComparison.Ordinal)));
    }

    private static bool IsNamed(string key) => Openings.Contains(key) || JobWords.AreNamed(Encoding.UTF8.GetBytes(key));

    /// <summary>Whether a heading only says that a title follows ("Offre d'emploi", "Fiche métier").</summary>
    public static bool IsLabel(string heading)
    {
        var words = RoleWords.Of(heading);
        return Labels.Match(words, 0) is var length and > 0 && words.Skip(length).All(w => !w.IsWord);
    }

    /// <summary>The title of a line that names it. Only words that can mean nothing else are looked for beyond the opening.</summary>
    private static RoleTitle? Labelled(RoleBlock block, bool certain)
    {
        if (block.IsCell) return block.Label is { } label && IsLabel(label) ? Made(TitleCleaner.Clean(block.Text), block) : null;
        var words = RoleWords.Of(block.Text);
        var length = Labels.Match(words, 0);
        if (length == 0 || length + 1 >= words.Count || words[length].Key is not (":" or "-")) return null;
        var plain = words[0].Key is "intitule" or "denomination" or "titre" or "nom" or "job";
        if (block.Kind == BlockKind.Bullet || certain ? !plain : false) return null;
        // "Fiche métier : le comptable assure…" leads in a sentence.
        if (Length(words) > MaxWords + length) return null;
        return Made(TitleCleaner.Clean(RoleWords.Slice(block.Text, words, length + 1, words.Count)), block);
    }

    private static RoleTitle? Made(string title, RoleBlock block) => title.Length == 0 ? null : new RoleTitle(title, block.Line, block);

    /// <summary>"Fiche de poste", alone on its line, and the title on the next.</summary>
    private static RoleTitle? AfterLabel(List<RoleBlock> opening)
    {
        for (var i = 0; i + 1 < opening.Count; i++)
        {
            var next = opening[i + 1];
            if (opening[i].Kind == BlockKind.Bullet || next.Kind == BlockKind.Bullet || next.IsCell || !IsLabel(opening[i].Text) || !IsShortLine(next)
                || SectionNames.Recognise(next.Text, marked: true) is not null || LabelReader.Read(next.Text, out _) is not null)
                continue;
            if (Made(TitleCleaner.Clean(next.Text), next) is { } title && (opening[i].Kind == BlockKind.Heading || IsJob(title.Text))) return title;
        }

        return null;
    }

    /// <summary>The first short line or heading that names a job by its form, else the first.</summary>
    private static RoleTitle? FromLine(List<RoleBlock> opening)
    {
        RoleTitle? first = null;
        foreach (var block in opening)
        {
            // "📣 On recrute !" is no list, "📦 Préparateur de commandes" a title.
            if (block.Picture.Length > 0)
            {
                if (IsShortLine(block) && TitleCleaner.Clean(block.Text) is { Length: > 0 } pictured && IsJob(pictured)) return new RoleTitle(pictured, block.Line, block);
                continue;
            }

            if (block.IsCell || block.Kind == BlockKind.Bullet || block.Level > RoleBlock.BareLevel
                || SectionNames.Recognise(block.Text, marked: true) is not null) break;
            if (IsLabel(block.Text) || LabelReader.Read(block.Text, out _) is not null) continue;
            var title = TitleCleaner.Clean(StripArticle(block.Text));
            var words = RoleWords.Of(title);
            if (block.Kind == BlockKind.Text && !IsShortLine(block) && !(block.Text.StartsWith("**", StringComparison.Ordinal) && Length(words) <= MaxWords
                && title.Length + 4 < block.Text.Length && !block.Text.Contains(". ", StringComparison.Ordinal)))
            {
                if (LeadsToTitle(block)) continue;
                break;
            }

            if (title.Length == 0 || Length(words) > MaxWords || block.Kind == BlockKind.Text && IsVerb(words)) continue;
            if (IsJob(title)) return new RoleTitle(title, block.Line, block);
            if (block.Kind == BlockKind.Heading && block != opening[0] || Employers.Contains(words[0].Key) && !words[0].Is("centre")) continue;
            first ??= new RoleTitle(title, block.Line, block);
        }

        return first;
    }

    // "Le musée recrute, par voie statutaire, un :", and the title on the next line.
    private static bool LeadsToTitle(RoleBlock block)
    {
        var words = RoleWords.Of(block.Text);
        var last = words.FindLastIndex(word => word.IsWord);
        return last > 0 && words[last].Key is "un" or "une" or "son" or "sa" or "des" or "e" && words.Exists(word => word.Key is "recrute" or "recrutent" or "recherche" or "embauche" or "recrutons" or "recherchons");
    }

    // "Conseiller les clients" is done, "conseiller de vente" is somebody.
    private static bool IsVerb(List<RoleWord> words) => RoleVerbs.IsInfinitive(words, 0)
        && !(IsNamed(words[0].Key) && words.Count > 1 && words[1].Key is not ("le" or "la" or "les" or "l'" or "un" or "une" or "des" or "aux" or "au" or "ses" or "son" or "sa" or "nos" or "vos"));

    private static RoleTitle? FromSentence(RoleBlock block, bool first)
    {
        var words = RoleWords.Of(block.Text);
        var start = AfterArticles(words);
        if (first && start > 0 && start < words.Count && words[start].IsWord && !NotJobs.Contains(words[start].Key)
            && !Employers.Contains(words[start].Key) && TitleEnd(block.Text, words, start) is var end and > 0 && !Recruits(words, end))
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
            while (end < words.Count && end - start <= MaxWords && (!AfterSought.Contains(words[end].Key) || IsEnding(words, end))
                && !(end > start && RoleVerbs.IsFiniteVerb(words, end))) end++;
            if (end > start && end < words.Count && end - start <= MaxWords && words[start].IsWord && !NotJobs.Contains(words[start].Key)
                && Of(block, words, start, end) is var found && (first || IsJob(found.Text)))
                return found;
        }

        return null;
    }

    // The other gender and the marks count for nothing: "Infirmier(ère) de bloc opératoire (IBODE)".
    private static int Length(List<RoleWord> words)
    {
        var length = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].IsWord && !(i > 1 && words[i - 1].Is("(") && words[i - 2].End == words[i - 1].Start)) length++;
        }

        return length;
    }

    /// <summary>"chargé(e)", "éducateur(trice)": brackets close behind a word are part of it.</summary>
    private static bool IsEnding(List<RoleWord> words, int at) => words[at].Is("(") && at > 0 && words[at - 1].End == words[at].Start;

    /// <summary>Where the title ends: at the verb, a comma or a bracket; 0 where no verb comes.</summary>
    private static int TitleEnd(string text, List<RoleWord> words, int start)
    {
        for (var i = start + 1; i < words.Count && i - start <= MaxWords; i++)
        {
            if (words[i].Key is "," or ";" or ":" or "(" && !IsEnding(words, i)) return i;
            if (words[i].Key is "." or "!" or "?") return 0;
            if (RoleVerbs.IsFiniteVerb(words, i) || RoleVerbs.LooksFinite(text, words, i)) return i;
        }

        return 0;
    }

    /// <summary>"La métropole recrute un…": the subject is who recruits.</summary>
    private static bool Recruits(List<RoleWord> words, int verb) => words[verb].Key is "recrute" or "embauche" || verb + 1 < words.Count
        && words[verb].Key is "recrute" or "recherche" or "cherche" or "embauche" && words[verb + 1].Key is "un" or "une" or "son" or "sa" or "des" or "deux" or "pour" or "actuellement";

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
        return start > 0 && start < words.Count && (words[start - 1].IsWord || words[start - 1].Is(")")) ? text[words[start].Start..] : text;
    }

    private static RoleTitle Of(RoleBlock block, List<RoleWord> words, int start, int end) =>
        new(TitleCleaner.Clean(RoleWords.Slice(block.Text, words, start, end)), block.LineAt(words[start].Start), null);

    private static bool IsShortLine(RoleBlock block)
    {
        if (block.Text.Length > 100) return false;
        var words = RoleWords.Of(block.Text);
        // A picture may stand behind the mark that ends a sentence.
        var last = words.FindLastIndex(w => w.IsWord || w.Key is "." or "!" or "?" or ":" or ",");
        return words.Count <= MaxShortWords && (last < 0 || words[last].IsWord);
    }

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
