namespace Matcher.Diplomas;

/// <summary>The words that people read for each <see cref="DiplomaField"/>, also used by the data files.</summary>
internal static class DiplomaFieldNames
{
    private static readonly string[] Words = ["autre", "informatique", "telecoms", "gestion", "sante", "industrie"];

    /// <summary>The field's word, in French and without accents.</summary>
    public static string Word(this DiplomaField field) => Words[(int)field];

    /// <summary>The field that a word names.</summary>
    public static bool TryParse(ReadOnlySpan<char> word, out DiplomaField field)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            field = (DiplomaField)i;
            if (word.SequenceEqual(Words[i])) return true;
        }

        field = default;
        return false;
    }
}
