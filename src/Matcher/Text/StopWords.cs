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
        et or mais donc car si comme que quand lorsque puisque afin ainsi aussi alors apres avant avec chez contre dans depuis
        derriere des devant durant entre envers hors jusque lors malgre outre par parmi pendant pour sauf selon sous sur vers via
        dessus dessous cela ceci ca etc tres plus moins peu tout toute tous toutes autre autres meme memes tel telle tels telles
        chaque plusieurs certain certaine certains certaines quelque quelques tant encore deja toujours notamment
        est sont etait etaient ete etre suis es sera seront serait etant ai as a avons avez ont avait avaient avoir eu ayant aura auront
        doit doivent devra devoir peut peuvent pouvoir fait faire ne the of and for to in with
        h/f f/h h/f/x f/h/x hf fh
        """);

    /// <summary>Whether a folded form is a stop word.</summary>
    public static bool Contains(ReadOnlySpan<byte> form) =>
        form.Length == 1 ? form[0] is not ((byte)'c' or (byte)'r') && !char.IsAsciiDigit((char)form[0]) : Words.Contains(form);
}
