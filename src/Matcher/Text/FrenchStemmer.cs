namespace Matcher.Text;

/// <summary>
/// A light stemmer for folded French: number, gender and the endings of regular verbs, and nothing else. Nouns of action
/// are not merged with their verbs ("pilotage", "piloter"): that is the lexicon's work, where each pair can be read.
/// See docs/decisions/stemming.md.
/// </summary>
internal static class FrenchStemmer
{
    /// <summary>How many bytes a stem may be longer than its form: "resp" stands for "responsable".</summary>
    public const int Margin = 8;

    private const int ShortestStem = 3;
    private const int ShortestBare = 4; // what an -e may leave: "base", "site", "care" keep theirs

    private static readonly StemTables Tables = LoadTables();

    /// <summary>Reduces a folded form to its stem.</summary>
    /// <param name="form">Lower-case, no accents. Forms with a capital, a digit or a symbol are returned as they are.</param>
    /// <param name="stem">Receives the stem; <see cref="Margin"/> bytes more than the form, at least.</param>
    /// <returns>The length of the stem.</returns>
    public static int Stem(ReadOnlySpan<byte> form, Span<byte> stem) => Stem(Tables, form, stem);

    private static StemTables LoadTables()
    {
        var tables = new StemTables();
        tables.AddGenders(masculine =>
        {
            var stem = new byte[masculine.Length + Margin];
            return stem[..Stem(tables, System.Text.Encoding.UTF8.GetBytes(masculine), stem)];
        });
        return tables;
    }

    private static int Stem(StemTables tables, ReadOnlySpan<byte> form, Span<byte> stem)
    {
        if (form.Length <= ShortestStem || form.ContainsAnyExceptInRange((byte)'a', (byte)'z'))
        {
            form.CopyTo(stem);
            return form.Length;
        }

        var irregular = tables.Irregular(form);
        if (!irregular.IsEmpty)
        {
            irregular.CopyTo(stem);
            return irregular.Length;
        }

        form.CopyTo(stem);
        var length = VerbForms.Stem(tables, stem, form.Length);
        if (length > 0) return length;
        length = Singular(stem, form.Length);
        length = Masculine(stem, length);
        return Ending(stem, length);
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
        if (length <= 5) return length;
        if (form.EndsWith("trice"u8) && length > 7) return Replace(word, length, 5, "teur"u8);
        if (form.EndsWith("euse"u8)) return Replace(word, length, 4, IsAdjective(form[..^4]) ? "eux"u8 : "eur"u8);
        if (form.EndsWith("ive"u8)) return Replace(word, length, 2, "f"u8);
        if (form.EndsWith("enne"u8) || form.EndsWith("onne"u8) || form.EndsWith("elle"u8)) return length - 2;
        if (length == 6) return length;
        if (form.EndsWith("eure"u8)) return length - 1;
        var isAgent = form.EndsWith("iere"u8) || form.EndsWith("gere"u8) || form.EndsWith("chere"u8) || form.EndsWith("llere"u8);
        return isAgent ? Replace(word, length, 3, "er"u8) : length;
    }

    /// <summary>Adjectives in -eux: after i ("sérieuse") and after these stems; agent nouns in -eur otherwise ("vendeuse"). More in genders.txt.</summary>
    private static bool IsAdjective(ReadOnlySpan<byte> stem) => stem[^1] == 'i' || stem.EndsWith("our"u8) || stem.EndsWith("tu"u8);

    private static int Ending(Span<byte> word, int length)
    {
        var form = word[..length];
        if (length >= 8 && form.EndsWith("aient"u8)) return VerbForms.Undouble(word, DropE(word, length - 5));
        if (length >= 6 && form.EndsWith("ait"u8) && !form.EndsWith("trait"u8) && !form.EndsWith("fait"u8)) return VerbForms.Undouble(word, DropE(word, length - 3));
        if (length >= 5 && form.EndsWith("ir"u8)) return length - 1;
        if (length >= 6 && form.EndsWith("it"u8) && !form.EndsWith("dit"u8)) return length - 1;
        if (length >= 5 && (form.EndsWith("er"u8) || form.EndsWith("ez"u8))) return VerbForms.Undouble(word, DropE(word, length - 2));

        var bare = DropE(word, length);
        // "Anglaise", "chinoise": the masculine has lost its own s as if it were a plural's.
        if (bare < length && bare >= 6 && (word[..bare].EndsWith("ais"u8) || word[..bare].EndsWith("ois"u8))) return bare - 1;
        if (bare >= 7 && word[..bare].EndsWith("ant"u8)) bare = DropE(word, bare - 3);
        return VerbForms.Undouble(word, bare);
    }

    private static int DropE(ReadOnlySpan<byte> word, int length)
    {
        while (length > ShortestBare && word[length - 1] == 'e') length--;
        return length;
    }

    private static int Replace(Span<byte> word, int length, int removed, ReadOnlySpan<byte> ending)
    {
        ending.CopyTo(word[(length - removed)..]);
        return length - removed + ending.Length;
    }
}
