using System.Text;

namespace Matcher.Text;

/// <summary>
/// Brings a verb and the nouns made from it together ("négocier", "négociation", "négociateur"): what facts are told by.
/// Coarser than <see cref="FrenchStemmer"/>, which keeps them apart: it serves wordings of several words, which bear out one another.
/// </summary>
internal static class RootStemmer
{
    private const string Resource = "Matcher.Text.Data.roots.txt";
    private const int ShortestRoot = 4;

    /// <summary>By how much a root may be longer than its stem.</summary>
    public const int Margin = 16;

    // Endings of nouns made from a verb, as the stemmer leaves them, longest first; what each leaves behind it is the verb's own stem.
    private static readonly (byte[] Ending, int Kept)[] OfVerbs =
        Rules("ificateur:3", "ificatric:3", "ification:3", "issement:0", "ement:0", "ation:0", "ition:0", "ateur:0", "atric:0", "ateu:0", "iteur:0");

    // Endings of other nouns and adjectives of action; verbs that end so lose them too ("facturer", "aménager").
    private static readonly (byte[] Ending, int Kept)[] Others =
        Rules("ionnair:3", "aison:0", "atif:0", "ion:0", "anc:0", "enc:0", "ant:0", "eur:0", "eus:0", "ag:0", "dur:1", "gur:1", "lur:1", "mur:1", "nur:1", "rur:1", "sur:1", "tur:1", "vur:1", "if:0");

    private static readonly FormTable Irregular = new();
    private static readonly List<byte[]> Roots = Load();

    /// <summary>Reduces a stem to its root.</summary>
    /// <param name="stem">A stem of <see cref="FrenchStemmer"/>.</param>
    /// <param name="root">Receives the root: <see cref="Margin"/> bytes more than the stem, at least.</param>
    /// <returns>The length of the root.</returns>
    public static int Root(ReadOnlySpan<byte> stem, Span<byte> root)
    {
        if (Irregular.Find(stem) is >= 0 and var known)
        {
            Roots[known].CopyTo(root);
            return Roots[known].Length;
        }

        stem.CopyTo(root);
        if (stem.Length <= ShortestRoot || stem.ContainsAnyExceptInRange((byte)'a', (byte)'z')) return stem.Length;
        var length = stem.Length;
        while (Shorter(root[..length], OfVerbs) is var verb && verb < length) length = verb;
        length = Undoubled(root, length);
        return Single(root, Shorter(root[..length], Others));
    }

    /// <summary>The root of a stem.</summary>
    public static string Root(string stem)
    {
        var root = new byte[Encoding.UTF8.GetByteCount(stem) + Margin];
        return Encoding.UTF8.GetString(root, 0, Root(Encoding.UTF8.GetBytes(stem), root));
    }

    private static int Shorter(ReadOnlySpan<byte> root, (byte[] Ending, int Kept)[] endings)
    {
        foreach (var (ending, kept) in endings)
        {
            var length = root.Length - ending.Length + kept;
            if (length >= ShortestRoot && root.EndsWith(ending)) return length;
        }

        return root.Length;
    }

    // "Négociation" and "négocier": the stemmer leaves the -i.
    private static int Single(ReadOnlySpan<byte> root, int length) =>
        Undoubled(root, length > ShortestRoot && root[length - 1] == 'i' ? length - 1 : length);

    // "Dépannage" and "dépanner": verbs have lost their double consonant already.
    private static int Undoubled(ReadOnlySpan<byte> root, int length) =>
        length > ShortestRoot && root[length - 1] == root[length - 2] ? length - 1 : length;

    private static (byte[] Ending, int Kept)[] Rules(params string[] rules) =>
        [.. rules.Select(rule => rule.Split(':')).Select(parts => (Encoding.UTF8.GetBytes(parts[0]), parts[1][0] - '0'))];

    private static List<byte[]> Load()
    {
        var roots = new List<byte[]>();
        var stem = new byte[Tokenizer.ScratchLength + FrenchStemmer.Margin];
        foreach (var line in TextResource.Lines(Resource))
        {
            var words = line.Split(' ');
            roots.Add(Encoding.UTF8.GetBytes(words[0].TrimEnd(':')));
            foreach (var word in words.Skip(1))
            {
                var length = FrenchStemmer.Stem(Encoding.UTF8.GetBytes(word), stem);
                Irregular.GetOrAdd(stem.AsSpan(0, length), roots.Count - 1);
            }
        }

        return roots;
    }
}
