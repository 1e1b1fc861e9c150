namespace Matcher.Text;

/// <summary>
/// A light stemmer for folded French: number, gender and the endings of regular verbs, and nothing else. Nouns of action
/// are not merged with their verbs ("pilotage", "piloter"): that is the lexicon's work, where each pair can be read.
/// See docs/decisions/stemming.md.
/// </summary>
internal static class FrenchStemmer
{
    private const int ShortestStem = 3;

    // Feminine or plural forms that no ending rule reaches.
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["cheffe"] = "chef", ["cheffes"] = "chef", ["hotesse"] = "hote", ["hotesses"] = "hote", ["maitresse"] = "maitre", ["maitresses"] = "maitre",
        ["travaux"] = "travail", ["vitraux"] = "vitrail", ["baux"] = "bail", ["emaux"] = "email", ["yeux"] = "oeil", ["gouvernante"] = "gouvernant",
        ["enjeux"] = "enjeu", ["jeux"] = "jeu", ["lieux"] = "lieu", ["feux"] = "feu", ["milieux"] = "milieu", ["voeux"] = "voeu", ["moyeux"] = "moyeu",
        ["autrice"] = "auteur", ["autrices"] = "auteur", ["copine"] = "copain", ["sportive"] = "sportif", ["veuve"] = "veuf", ["grecque"] = "grec",
        ["publique"] = "public", ["publiques"] = "public", ["taux"] = "taux", ["prix"] = "prix", ["choix"] = "choix", ["voix"] = "voix", ["paix"] = "paix",
        ["temps"] = "temps", ["corps"] = "corps", ["sens"] = "sens", ["cours"] = "cours", ["recours"] = "recours", ["concours"] = "concours", ["parcours"] = "parcours",
        ["discours"] = "discours", ["secours"] = "secours", ["acces"] = "acces", ["succes"] = "succes", ["progres"] = "progres", ["proces"] = "proces", ["exces"] = "exces",
        ["mois"] = "mois", ["bois"] = "bois", ["poids"] = "poids", ["fonds"] = "fonds", ["frais"] = "frais", ["devis"] = "devis", ["avis"] = "avis", ["permis"] = "permis",
        ["colis"] = "colis", ["chassis"] = "chassis", ["processus"] = "processus", ["campus"] = "campus", ["bus"] = "bus", ["bonus"] = "bonus", ["virus"] = "virus",
        ["sous"] = "sous", ["sans"] = "sans", ["pas"] = "pas", ["jamais"] = "jamais", ["gaz"] = "gaz", ["windows"] = "windows", ["devops"] = "devops",
    };

    // Nouns and adjectives that are no longer read as participles: merging "commandant" with "commander" would mislead.
    private static readonly FormTable NounsInAnt = WordList.Table(
        """
        commandant consultant assistant restaurant representant exploitant surveillant enseignant dirigeant soignant etudiant debutant
        negociant fabricant remplacant important courant montant instant croissant constant habitant suffisant independant correspondant
        alternant apprenant accompagnant aidant marchand volant battant adjudant lieutenant intendant suppleant etant brillant puissant
        performant passant garant diamant elegant vivant ambulant figurant participant gouvernant occupant adherent migrant composant
        """);

    private static readonly FormTable IrregularForms = new();
    private static readonly byte[][] IrregularStems = MakeIrregulars();

    /// <summary>Reduces a folded form to its stem.</summary>
    /// <param name="form">Lower-case, no accents. Forms with a digit or a symbol are returned as they are.</param>
    /// <param name="stem">Receives the stem; as long as the form plus two bytes, at least.</param>
    /// <returns>The length of the stem.</returns>
    public static int Stem(ReadOnlySpan<byte> form, Span<byte> stem)
    {
        var irregular = IrregularForms.Find(form);
        if (irregular >= 0)
        {
            IrregularStems[irregular].CopyTo(stem);
            return IrregularStems[irregular].Length;
        }

        form.CopyTo(stem);
        if (form.Length <= ShortestStem || form.ContainsAnyExceptInRange((byte)'a', (byte)'z')) return form.Length;
        var length = Singular(stem, form.Length);
        length = Masculine(stem, length);
        return Verb(stem, length);
    }

    private static int Singular(Span<byte> word, int length)
    {
        var form = word[..length];
        if (form.EndsWith("eaux"u8)) return length - 1;
        if (form.EndsWith("aux"u8) && length > 4)
        {
            word[length - 2] = (byte)'l';
            return length - 1;
        }

        // "ss" is no plural: "process", "business".
        return form[^1] == 's' && form[^2] != 's' ? length - 1 : length;
    }

    private static int Masculine(Span<byte> word, int length)
    {
        var form = word[..length];
        if (form.EndsWith("trice"u8) && length > 7) return Replace(word, length, 5, "teur"u8);
        if (form.EndsWith("euse"u8) && length > 5) return Replace(word, length, 4, IsAdjective(form[..^4]) ? "eux"u8 : "eur"u8);
        if (form.EndsWith("eure"u8) && length > 6) return length - 1;
        if (form.EndsWith("iere"u8) && length > 6) return Replace(word, length, 3, "er"u8);
        if (form.EndsWith("gere"u8) && length > 6) return Replace(word, length, 3, "er"u8);
        if (form.EndsWith("ive"u8) && length > 5) return Replace(word, length, 2, "f"u8);
        if ((form.EndsWith("enne"u8) || form.EndsWith("onne"u8) || form.EndsWith("elle"u8)) && length > 5) return length - 2;
        return length;
    }

    /// <summary>Adjectives in -eux: after i ("sérieuse") and after these stems; agent nouns in -eur otherwise ("vendeuse").</summary>
    private static bool IsAdjective(ReadOnlySpan<byte> stem) =>
        stem[^1] == 'i' || stem.EndsWith("nombr"u8) || stem.EndsWith("our"u8) || stem.EndsWith("danger"u8) || stem.EndsWith("ner"u8)
        || stem.EndsWith("tu"u8) || stem.EndsWith("reus"u8) || stem.EndsWith("veut"u8) || stem.EndsWith("soign"u8);

    private static int Verb(Span<byte> word, int length)
    {
        var form = word[..length];
        if (length >= 8 && form.EndsWith("aient"u8)) return Undouble(word, DropE(word, length - 5));
        if (length >= 6 && form.EndsWith("ait"u8) && !form.EndsWith("trait"u8) && !form.EndsWith("fait"u8)) return Undouble(word, DropE(word, length - 3));
        if (length >= 5 && form.EndsWith("ir"u8)) return length - 1;
        if (length >= 6 && form.EndsWith("it"u8) && !form.EndsWith("dit"u8)) return length - 1;
        if (length >= 5 && (form.EndsWith("er"u8) || form.EndsWith("ez"u8))) return Undouble(word, DropE(word, length - 2));

        length = DropE(word, length);
        if (length >= 7 && word[..length].EndsWith("ant"u8) && !NounsInAnt.Contains(word[..length])) length = DropE(word, length - 3);
        return Undouble(word, length);
    }

    private static int DropE(ReadOnlySpan<byte> word, int length)
    {
        while (length > ShortestStem && word[length - 1] == 'e') length--;
        return length;
    }

    // "appeler", "appelle" and "professionnelle": a doubled last consonant is written once.
    private static int Undouble(ReadOnlySpan<byte> word, int length) =>
        length > ShortestStem + 1 && word[length - 1] == word[length - 2] && word[length - 1] is (byte)'l' or (byte)'t' or (byte)'n' ? length - 1 : length;

    private static int Replace(Span<byte> word, int length, int removed, ReadOnlySpan<byte> ending)
    {
        ending.CopyTo(word[(length - removed)..]);
        return length - removed + ending.Length;
    }

    private static byte[][] MakeIrregulars()
    {
        var stems = new byte[Irregular.Count][];
        foreach (var (form, stem) in Irregular)
        {
            var index = IrregularForms.GetOrAdd(System.Text.Encoding.ASCII.GetBytes(form), IrregularForms.Count);
            stems[index] = System.Text.Encoding.ASCII.GetBytes(stem);
        }

        return stems;
    }
}
