namespace Matcher.Text;

/// <summary>
/// Words that hold a sentence together and name nothing. "Sans", "pas", "aucun", "non", "jamais", "ni" are not among
/// them: they turn the meaning round. Single letters are, but for C and R, which are programming languages.
/// </summary>
internal static class StopWords
{
    private static readonly FormTable Words = WordList.Table(
        """
        le la les un une des de du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
        je tu il elle on nous vous ils elles me te se lui eux y en moi toi soi
        qui que quoi dont ou quel quelle quels quelles lequel laquelle lesquels lesquelles duquel desquels auquel auxquels auxquelles
        et or mais donc si comme quand lorsque puisque afin ainsi aussi alors apres avant avec chez contre dans depuis
        derriere devant durant entre envers hors jusque lors malgre outre par parmi pendant pour sauf selon sous sur vers via
        dessus dessous cela ceci ca etc tres plus moins peu tout toute tous toutes autre autres meme memes tel telle tels telles
        chaque plusieurs certain certaine certains certaines quelque quelques tant encore deja toujours notamment
        est sont etait etaient ete etre suis es sera seront serait etant ai as a avons avez ont avait avaient avoir eu ayant aura auront
        doit doivent devra devoir peut peuvent pouvoir fait faire ne the of and for to in with
        """);

    // The marks of job offers are kept whole by the tokenizer, and name nothing all the same.
    private static readonly FormTable Marks = WordList.Table("h/f f/h h/f/x f/h/x m/f hf fh");

    /// <summary>Adds all of them to a filter.</summary>
    public static void AddTo(FormFilter filter)
    {
        Words.AddTo(filter);
        Marks.AddTo(filter);
    }

    /// <summary>Whether a word is a stop word.</summary>
    /// <param name="form">Its folded form.</param>
    /// <param name="isProtected">Whether the tokenizer keeps it as it stands (<see cref="Token.Protected"/>).</param>
    public static bool Contains(ReadOnlySpan<byte> form, bool isProtected)
    {
        if (form.Length == 1) return char.IsAsciiLetterLower((char)form[0]) && form[0] is not ((byte)'c' or (byte)'r');
        return isProtected ? Marks.Contains(form) : Words.Contains(form) || (form.Length == 2 && Marks.Contains(form));
    }
}
