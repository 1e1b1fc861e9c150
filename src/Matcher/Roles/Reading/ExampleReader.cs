namespace Matcher.Roles.Reading;

/// <summary>
/// The examples that a line gives: after a colon, "tels que" and the like, or in brackets. They are kept only where
/// they read as a list of short names; a clause ("Rapidité : le responsable devra parfois…") gives none.
/// </summary>
internal static class ExampleReader
{
    private const int MaxContentWords = 5;
    private const int MaxWords = 8;

    /// <summary>A line with more words is no requirement with examples.</summary>
    private const int LongestLine = 400;

    private static readonly PhraseMap<bool> Announcing = new PhraseMap<bool>()
        .Add(false, "tels que|telles que|tel que|telle que|tels qu'|telles qu'|tel qu'|telle qu'|par exemple|p. ex.|ex.|notamment|"
            + "such as|e.g.|en particulier le|en particulier la|en particulier les|en particulier l'")
        .Add(true, "comme|dont|type|de type|en particulier|like");

    private static readonly HashSet<string> Articles = WordSet.Of("le la les l' de du des d' un une et ou");

    private static readonly HashSet<string> SmallWords = WordSet.Of("le la les l' de du des d' un une et ou à au aux en pour par sur "
        + "dans avec the of and");

    // What begins so is a complement or a clause, not the name of a thing.
    private static readonly HashSet<string> NoItemStart = WordSet.Of(
        "en au aux à dans sur par pour avec sous sans qu' que qui afin car si selon lors il elle vous nous le/la y c' ce cette ces ceci "
            + "son ses leur leurs chez vers entre depuis");

    private static readonly HashSet<string> ClauseWords = WordSet.Of(
        "est sont a ont doit doivent devra devront peut peuvent pourra soit soient sera étant ayant qui que qu' il elle ils elles vous "
            + "nous lorsque lorsqu' s' se n' ne dont c' offrant permettant");

    // Said of the line itself, in brackets: need, level, gender, spelling of a language.
    private static readonly HashSet<string> Asides = WordSet.Of(
        "souhaité souhaitée souhaités souhaitées apprécié appréciée obligatoire obligatoires indispensable indispensables exigé exigée "
            + "requis requise facultatif facultative optionnel optionnelle idéalement minimum notions notion bases maîtrise "
        + "connaissance connaissances bon bonne bonnes très lu écrit écrits parlé oral courant bilingue h f m x w e ans an années "
        + "niveau expérience atout plus non permis");

    private static readonly HashSet<string> Trailing = WordSet.Of("selon pour afin lors suivant");

    private static readonly HashSet<string> OneThing = WordSet.Of("ci/cd tcp/ip pl/sql h/f f/h et/ou 24/7 24/24 7/7 os/2 s/4hana i/o "
        + "a/b n/a client/serveur");

    /// <summary>The examples in document order, each once.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        var words = RoleWords.Of(text);
        var found = new List<string>();
        if (words.Count > LongestLine) return found;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Is("(")) AddBracket(text, words, i, found);
            else if (IsColon(text, words[i])) AddList(text, words, i + 1, StretchEnd(words, i + 1), found, strict: false);
            else if (Announcing.Match(words, i, out var namesOnly) is var length and > 0 && i > 0)
            {
                var start = i + length;
                if (start < words.Count && words[start].Is(":")) continue;
                if (namesOnly && !NamesAThing(text, words, start)) continue;
                AddList(text, words, start, StretchEnd(words, start), found, strict: namesOnly);
                i = start - 1;
            }
        }

        return found.DistinctBy(e => RoleText.Fold(e), StringComparer.Ordinal).ToList();
    }

    /// <summary>"comme Excel" names a thing; "à l'écrit comme à l'oral" compares.</summary>
    private static bool NamesAThing(string text, List<RoleWord> words, int at)
    {
        while (at < words.Count && words[at].Key is "l'" or "le" or "la" or "les") at++;
        return at < words.Count && (char.IsUpper(text[words[at].Start]) || words[at].IsNumber);
    }

    private static bool IsColon(string text, RoleWord word) =>
        word.Is(":") && (word.End >= text.Length || RoleText.IsSpace(text[word.End])) && word.Start > 0;

    private static void AddBracket(string text, List<RoleWord> words, int open, List<string> found)
    {
        // "développeur(se)", "un(e)": an ending, not a list.
        if (words[open].Start > 0 && !RoleText.IsSpace(text[words[open].Start - 1])) return;
        var close = open + 1;
        while (close < words.Count && !words[close].Is(")")) close++;
        var start = open + 1;
        if (start + 1 < close && words[start].Is("par") && words[start + 1].Is("exemple")) start += 2;
        else if (start + 1 < close && words[start].Is("de") && words[start + 1].Is("type")) start += 2;
        else if (start < close && words[start].Key is "ex" or "exemple" or "exemples" or "type" or "notamment" or "dont" or "comme"
            or "tels" or "tel")
            start++;
        while (start < close && words[start].Key is ":" or "." or "," or "que") start++;
        if (start >= close || start + 3 > close && Asides.Contains(words[start].Key)) return;
        for (var i = start; i < close; i++)
        {
            if (words[i].Is("ans") || Asides.Contains(words[i].Key) && close - start <= 3) return;
        }

        AddList(text, words, start, close, found, strict: true);
    }

    /// <summary>The end of a list in running text: the end of the sentence, a semicolon, a bracket, a subordinate.</summary>
    private static int StretchEnd(List<RoleWord> words, int from)
    {
        for (var i = from; i < words.Count; i++)
        {
            if (words[i].Key is "." or ";" or "!" or "?" or ":" or ")") return i;
            if (words[i].Is("(") || words[i].Is("…") && i + 1 < words.Count) return i;
        }

        return words.Count;
    }

    private static void AddList(string text, List<RoleWord> words, int from, int to, List<string> found, bool strict)
    {
        var items = Items(text, words, from, to);
        if (items.Count == 0 || items.Count == 1 && Asides.Contains(words[items[0].From].Key)) return;
        var readable = new List<string>();
        for (var n = 0; n < items.Count; n++)
        {
            var (start, end) = Strip(words, items[n].From, items[n].To);
            if (start >= end) continue;
            if (NoItemStart.Contains(words[start].Key) || RoleVerbs.IsInfinitive(words, start) && !char.IsUpper(text[words[start].Start])
                || HasClause(words, start, end))
                return;
            if (IsShort(words, start, end)) readable.Add(RoleWords.Slice(text, words, start, end));
            // The last one may run on into the rest of the sentence: it goes, the others stay.
            else if (n < items.Count - 1 || readable.Count == 0) return;
        }

        // One long lower-case phrase after a colon explains; it does not list.
        if (!strict && items.Count == 1 && readable.Count == 1 && readable[0].Count(c => c == ' ') > 2) return;
        found.AddRange(readable);
    }

    private static List<(int From, int To)> Items(string text, List<RoleWord> words, int from, int to)
    {
        var items = new List<(int From, int To)>();
        var start = from;
        var lastComma = from;
        for (var i = from; i < to; i++)
        {
            if (words[i].Is(",")) lastComma = i;
        }

        for (var i = from; i < to; i++)
        {
            var cut = words[i].Key is "," or "…" or ";" or "etc" || words[i].Is("/") && IsListSlash(text, words, i)
                || words[i].Key is "et" or "ou" && i >= lastComma && SplitsAt(words, i, start, to);
            if (!cut) continue;
            if (i > start) items.Add((start, i));
            start = i + 1;
        }

        if (start < to) items.Add((start, to));
        items.RemoveAll(item => words.Skip(item.From).Take(item.To - item.From).All(w => !w.IsWord));
        return items;
    }

    /// <summary>"Oracle et SQL Server" are two; "montage et démontage d'un poste", "externalisation de tout ou partie" are one.</summary>
    private static bool SplitsAt(List<RoleWord> words, int at, int start, int to)
    {
        if (at + 1 >= to || at == start) return true;
        // "De la loi et des droits": two complements of the same noun.
        if (words[start].Key is "de" or "du" or "des" or "d'" && words[at + 1].Key is "de" or "du" or "des" or "d'") return true;
        if (words[at - 1].Is("tout") || words[at + 1].Key is "de" or "du" or "des" or "d'" && at - start > 2) return false;
        return !NoItemStart.Contains(words[at + 1].Key);
    }

    private static bool IsListSlash(string text, List<RoleWord> words, int at)
    {
        if (at == 0 || at + 1 >= words.Count) return true;
        var tight = words[at - 1].End == words[at].Start && words[at].End == words[at + 1].Start;
        if (!tight) return true;
        var (left, right) = (words[at - 1], words[at + 1]);
        return left.Key.Length >= 3 && right.Key.Length >= 3
            && !OneThing.Contains(RoleText.Fold(text.AsSpan(left.Start, right.End - left.Start)));
    }

    private static (int Start, int End) Strip(List<RoleWord> words, int start, int end)
    {
        while (start < end && (Articles.Contains(words[start].Key) || words[start].Key is "\"" or "«" or "»" or "-")) start++;
        if (start < end && words[start].Is("notamment")) start++;
        while (start < end && Articles.Contains(words[start].Key)) start++;
        for (var i = start + 1; i < end; i++)
        {
            if (Trailing.Contains(words[i].Key)) end = i;
        }

        while (end > start && (!words[end - 1].IsWord && words[end - 1].Key is not ("#" or "+") || words[end - 1].Is("etc"))) end--;
        return (start, end);
    }

    private static bool HasClause(List<RoleWord> words, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (ClauseWords.Contains(words[i].Key)) return true;
        }

        return false;
    }

    private static bool IsShort(List<RoleWord> words, int start, int end)
    {
        var content = 0;
        for (var i = start; i < end; i++)
        {
            if (words[i].IsWord && !SmallWords.Contains(words[i].Key)) content++;
        }

        return content is > 0 and <= MaxContentWords && end - start <= MaxWords + 2;
    }
}
