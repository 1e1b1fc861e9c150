namespace Matcher.Diplomas;

/// <summary>A specialty found, and the words that tell it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Strength">How sure the words are, 1 to 4; 0 where no word tells it.</param>
/// <param name="First">The first of the words in the line.</param>
/// <param name="Last">The last of them.</param>
internal readonly record struct FieldFound(DiplomaField Field, int Strength, int First, int Last)
{
    /// <summary>A field that no words of the line tell.</summary>
    public static FieldFound Unplaced(DiplomaField field) => new(field, 0, 0, 0);
}
