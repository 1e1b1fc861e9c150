using Matcher.Diplomas;
using Matcher.Roles;

namespace Matcher.Scoring;

/// <summary>
/// What listens to the scorer while it scores. There is one scorer, generic over its listener: the one that hears
/// nothing compiles to nothing, the one that explains hears the very numbers that make the score.
/// </summary>
internal interface IEvidenceCollector
{
    /// <summary>The numbers that follow are about this criterion.</summary>
    void Begin(int criterion);

    /// <summary>The numbers that follow are about this criterion again.</summary>
    void Resume(int criterion);

    /// <summary>A slot is earned by an occurrence.</summary>
    void Gain(int slot, in Hit hit, int gain);

    /// <summary>A slot is denied by an occurrence.</summary>
    void Denied(int slot, in Hit hit);

    /// <summary>A diploma is held against an alternative.</summary>
    void Diploma(in HeldDiploma held, DiplomaRequirement alternative, int gain);

    /// <summary>A factor of the coverage, in millionths.</summary>
    void Factor(FactorName name, int value);
}
