using Matcher.Roles;

namespace Matcher.Scoring;

/// <summary>Hears nothing: the scorer at full speed.</summary>
internal readonly struct NoEvidence : IEvidenceCollector
{
    /// <inheritdoc />
    public void Begin(int criterion)
    {
    }

    /// <inheritdoc />
    public void Resume(int criterion)
    {
    }

    /// <inheritdoc />
    public void Gain(int slot, in Hit hit, int gain)
    {
    }

    /// <inheritdoc />
    public void Denied(int slot, in Hit hit)
    {
    }

    /// <inheritdoc />
    public void Diploma(in HeldDiploma held, DiplomaRequirement alternative, int gain)
    {
    }

    /// <inheritdoc />
    public void Factor(FactorName name, int value)
    {
    }
}
