using System.Text;

namespace Matcher.Tests.Text;

/// <summary>Texts for properties: those of the specification files, and texts drawn from a fixed seed.</summary>
internal static class SampleTexts
{
    private static readonly string[] Pieces =
    [
        "a", "e", "s", "é", "è", "ç", "œ", "ﬁ", "chargé", "directeur", "trice", "SI", "MES", "C", "B", "permis", "bac", "iso", "27001", "9001", "3", "5", "12", "2019", "R", "D", "N",
        "net", "js", "C#", "+", "#", "&", "&amp;", "*", "×", "/", ":", ",", ";", ".", "…", "-", "–", "·", "•", "\uF0B7", "(", ")", "'", "’", "«", "°", "°C", "@", "www", "://", "$", "universe",
        " ", " ", " ", "\u00A0", "\u202F", "\n", "\r\n", "\t", "\v", "\u0000", "\u00AD", "\u200B", "\u0301", "\u0327", "\uFEFF", "🐍", "👩🏽\u200D💻", "𝐉", "Ｊ", "я", "Ω", "中", "ع",
        "\uFFFD", "sous", "après", "vente", "savoir", "être", "un", "le", "l", "d", "qu", "aujourd", "hui", "prud", "hommes", "e-commerce", "h/f", "as", "400", "J.", "B.T.S.",
    ];

    /// <summary>The first column of every row of the specification files, unescaped.</summary>
    public static IEnumerable<byte[]> Specified { get; } =
    [
        .. new[] { "forms.tsv", "offsets.tsv", "passages.tsv", "stopwords.tsv", "same.tsv", "different.tsv" }
            .SelectMany(file => SpecFile.Read(file)).Select(row => SpecFile.Bytes(row.Data.Item1)),
    ];

    /// <summary>Texts that mix what the rules look at, valid UTF-8 all of them.</summary>
    public static IEnumerable<byte[]> Mixed(int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 40); length > 0; length--) text.Append(Pieces[random.Next(Pieces.Length)]);
            yield return Encoding.UTF8.GetBytes(text.ToString());
        }
    }

    /// <summary>Bytes of every value, and texts with bytes changed, dropped and cut.</summary>
    public static IEnumerable<byte[]> Damaged(int seed, int count)
    {
        var random = new Random(seed);
        foreach (var text in Mixed(seed, count))
        {
            var bytes = new byte[random.Next(1, 80)];
            random.NextBytes(bytes);
            yield return bytes;
            for (var i = random.Next(1, 4); i > 0; i--) text[random.Next(text.Length)] = (byte)random.Next(256);
            yield return text[random.Next(text.Length)..];
            yield return text[..random.Next(text.Length)];
        }
    }
}
