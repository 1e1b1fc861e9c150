namespace Matcher.Roles.Reading;

/// <summary>
/// Reads headings that are clauses: "Ce que tu vas faire", "Ce qu'on attend de toi", "Ce que le Département vous apporte". Their
/// verb tells, whoever its subject is.
/// </summary>
internal static class ClauseHeadings
{
    private static readonly HashSet<string> Doing = WordSet.Of("faire ferez feras fera fait fais faites accomplir accomplirez accompliras réaliser réaliserez "
        + "réaliseras gérer gérerez géreras piloterez piloteras confier confions confierons confie confiera do");

    private static readonly HashSet<string> Asking = WordSet.Of("attendons attend attendent attendu attendue cherche cherchons recherche recherchons recherché "
        + "demande demandons demandé exige exigeons exigé veut voulons souhaitons souhaite requis need expect");

    private static readonly HashSet<string> Welcoming = WordSet.Of("apprécions apprécierons apprécie appréciera apprécierait apprécié plus");

    private static readonly HashSet<string> Giving = WordSet.Of("offre offrons offrira offrirons offert propose proposons proposera proposerons proposé garantit "
        + "garantissons apporte apportons apportera apporterons donne donnons donnera réserve réservons met mettons trouverez trouveras trouves "
        + "trouvez gagnes gagnez gagneras gagnerez obtiendrez obtiendras assurons plaira plaire séduira offer");

    /// <summary>The section that a heading of the form "Ce que…", "Ce qui…" announces, or null.</summary>
    public static Section? Of(List<RoleWord> words)
    {
        if (words.Count < 3 || !words[0].Is("ce") || words[1].Key is not ("que" or "qu'" or "qui") || words.Exists(w => !w.IsWord)) return null;
        for (var i = 2; i < words.Count; i++)
        {
            var key = words[i].Key;
            if (key is "faut" or "faudra") return Needed(words, i + 1);
            if (Doing.Contains(key)) return key is "fera" && i + 2 < words.Count && words[i + 2].Is("difference") ? new Section(SectionKind.Profile, Need.Plus) : new Section(SectionKind.Activities);
            // "Ce qui vous attend" is the work, "ce qu'on attend de vous" the person.
            if (key is "attend" && words[1].Is("qui")) return new Section(SectionKind.Activities);
            if (Asking.Contains(key)) return new Section(SectionKind.Profile);
            if (Welcoming.Contains(key)) return new Section(SectionKind.Profile, Need.Plus);
            if (Giving.Contains(key)) return new Section(SectionKind.Ignored);
        }

        return null;
    }

    /// <summary>"Ce qu'il faut savoir faire", "ce qu'il faut être", "ce qu'il vous faut".</summary>
    private static Section Needed(List<RoleWord> words, int from)
    {
        for (var i = from; i < words.Count; i++)
        {
            if (words[i].Is("etre")) return new Section(SectionKind.Aptitudes);
            if (words[i].Is("savoir")) return new Section(i + 1 < words.Count && words[i + 1].Is("etre") ? SectionKind.Aptitudes : SectionKind.Technical);
        }

        return new Section(SectionKind.Profile);
    }
}
