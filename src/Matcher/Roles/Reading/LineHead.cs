namespace Matcher.Roles.Reading;

/// <summary>Where what a line asks for begins, once "Vous avez une…", articles and adverbs are passed over.</summary>
internal static class LineHead
{
    private static readonly PhraseMap<bool> Leads = new PhraseMap<bool>().Add(
        true, "vous avez|vous possédez|vous disposez|vous justifiez|vous faites preuve|vous êtes doté|vous êtes dotée|vous êtes|"
            + "vous démontrez|vous détenez|vous apportez|vous bénéficiez|vous savez faire preuve|vous avez acquis|"
        + "tu as|tu es|avoir|posséder|disposer|justifier|faire preuve|être doté|détenir|être titulaire|titulaire|le candidat|"
        + "la candidate|le titulaire|il possède|il dispose|il justifie|il a|il doit avoir|il est|nous attendons|on attend|"
        + "il vous faut|il te faut|il faut|pour ce poste|le candidat possède|la candidate possède|le candidat justifie|le candidat dispose|le titulaire possède|"
        + "vos|votre|ses|son|sa|ton|ta|tes|une|un|le|la|les|l'|des|du|de|d'|idéalement|idéal|si possible|de préférence|éventuellement|"
        + "impérativement|obligatoirement|au moins|au minimum|minimum|certain|certaine|certains|certaines|"
        + "quelques|plusieurs|une ou plusieurs|également|enfin|par ailleurs|de plus|en outre|surtout|a une|a un|,|(|)|:|-|\"|«|et|/|e|"
        + "you have|a|an|the|strong interest");

    private static readonly HashSet<string> Knowing = WordSet.Of("maîtrisez maîtrises connaissez connais pratiquez pratiques parlez "
        + "parles lisez utilisez utilises aimez aimes savez sais");

    /// <summary>The index of the head, or the number of words where nothing is left.</summary>
    public static int Of(IReadOnlyList<RoleWord> words, int from = 0)
    {
        var at = from;
        while (at < words.Count)
        {
            var length = Leads.Match(words, at);
            // "Vous maîtrisez", "vous connaissez" say what is known; "vous pilotez" says what is done.
            if (length == 0 && words[at].Key is "vous" or "tu" && at + 1 < words.Count && Knowing.Contains(words[at + 1].Key)) length = 1;
            if (length == 0) break;
            at += length;
        }

        return at;
    }
}
