namespace Matcher.Linking;

/// <summary>Takes a title apart into its features.</summary>
internal static class TitleFeatures
{
    /// <summary>How many blocks of features there are.</summary>
    public const int Blocks = 3;

    /// <summary>The features of a title, block after block.</summary>
    public static IEnumerable<TitleFeature> Of(TitleReading reading, LinkingWeights weights)
    {
        for (var i = 0; i < reading.Stems.Length; i++) yield return new TitleFeature(0, reading.Stems[i].AsMemory(), i == 0 ? weights.Head : 1);
        foreach (var sense in reading.Senses) yield return new TitleFeature(1, sense.Name.AsMemory(), sense.Weight * (sense.IsHead ? weights.Head : 1));
        foreach (var stem in reading.Stems)
        {
            var word = $" {stem} ".AsMemory();
            for (var length = weights.ShortestPiece; length <= Math.Min(weights.LongestPiece, word.Length); length++)
            {
                for (var start = 0; start + length <= word.Length; start++) yield return new TitleFeature(2, word.Slice(start, length), 1);
            }
        }
    }

    /// <summary>The share of a block in the likeness of two titles.</summary>
    public static double Share(int block, LinkingWeights weights) => block switch
    {
        0 => weights.Words,
        1 => weights.Senses,
        _ => weights.Pieces,
    };
}
