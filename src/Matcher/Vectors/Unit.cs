namespace Matcher.Vectors;

/// <summary>A run of words of a criterion that means one thing: a word, a fixed term ("système d'exploitation"), an example.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="ExampleList">The list of examples it belongs to, or -1.</param>
internal sealed record Unit(int First, int Last, int ExampleList)
{
    // "Exploitation" alone is hardly "système d'exploitation".
    private const int TermPart = Micros.One / 5;

    /// <summary>How many words it has.</summary>
    public int Length => Last - First + 1;

    /// <summary>What a part of it is worth, in millionths of the whole.</summary>
    public int PartStrength => ExampleList >= 0 ? Micros.One / Length : TermPart;
}
