namespace Matcher.Diplomas;

/// <summary>What the specialty file says of one phrase.</summary>
internal sealed class Specialty
{
    /// <summary>A field, how surely (1 to 4), and the diploma it must follow (-1 for none).</summary>
    public List<(DiplomaField Field, int Strength, int Family)> Senses { get; } = [];

    /// <summary>The surest field behind a diploma of a family; strength 0 where there is none.</summary>
    public (DiplomaField Field, int Strength) Behind(int family)
    {
        var best = (Field: DiplomaField.Other, Strength: 0);
        foreach (var sense in Senses)
        {
            if (sense.Strength > best.Strength && (sense.Family < 0 || sense.Family == family)) best = (sense.Field, sense.Strength);
        }

        return best;
    }
}
