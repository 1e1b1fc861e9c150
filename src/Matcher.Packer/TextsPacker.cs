using Matcher.Packing;

namespace Matcher.Packer;

/// <summary>Writes what <see cref="PackedTexts"/> reads.</summary>
internal static class TextsPacker
{
    /// <summary>Writes lists of texts.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="lists">By list and owner, the texts.</param>
    /// <param name="partsOf">What a word comes down to by itself.</param>
    public static void Write(PackWriter writer, PackedText[][][] lists, Func<string, int[]> partsOf)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in lists.SelectMany(owners => owners).SelectMany(texts => texts).SelectMany(Words)) counts[word] = counts.GetValueOrDefault(word) + 1;
        string[] words = [.. counts.OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).Select(word => word.Key)];
        var numbers = words.Index().ToDictionary(word => word.Item, word => word.Index, StringComparer.Ordinal);
        var parts = Array.ConvertAll(words, word => partsOf(word));
        writer.Part(AsWritten(words));
        writer.Part(Parts(parts));
        writer.Number(lists.Length);
        foreach (var owners in lists)
        {
            var (heads, bodies) = (new PackWriter(), new PackWriter());
            heads.Number(owners.Length);
            foreach (var texts in owners)
            {
                var start = bodies.Length;
                foreach (var text in texts) Write(bodies, text, Array.ConvertAll(Words(text), word => numbers[word]), parts);
                heads.Number(texts.Length);
                heads.Number(bodies.Length - start);
            }

            writer.Part(heads);
            writer.Part(bodies);
        }
    }

    private static string[] Words(PackedText text)
    {
        var words = text.Text.Split(' ');
        return Array.TrueForAll(words, word => word.Length > 0) ? words : throw new FormatException($"Found \"{text.Text}\"; expected words with one blank between them.");
    }

    private static PackWriter AsWritten(string[] words)
    {
        var writer = new PackWriter();
        writer.Number(words.Length);
        foreach (var word in words) writer.Text(word);
        return writer;
    }

    private static PackWriter Parts(int[][] parts)
    {
        var writer = new PackWriter();
        writer.Number(parts.Length);
        writer.Number(parts.Sum(part => part.Length));
        foreach (var part in parts) writer.Numbers(part);
        return writer;
    }

    private static void Write(PackWriter writer, PackedText text, int[] words, int[][] parts)
    {
        int[] key = [.. words.SelectMany(word => parts[word])];
        var isPlain = key.Length == 0 ? text.Keys.Length == 0 : text.Keys is [var only] && only.AsSpan().SequenceEqual(key);
        if (words.Length + Math.Max(key.Length, text.Keys.Sum(own => own.Length)) > PackedTextReader.Room) throw new FormatException($"Found \"{text.Text}\"; expected fewer words.");
        writer.Number((words.Length << 2) | (text.IsMarked ? 2 : 0) | (isPlain ? 0 : 1));
        foreach (var word in words) writer.Word(word);
        if (isPlain) return;
        writer.Number(text.Keys.Length);
        foreach (var own in text.Keys) writer.Numbers(own);
    }
}
