using Matcher.Roles;
using Matcher.Scoring;

namespace Matcher.Explanations;

/// <summary>Hears the scorer and keeps what it says of each criterion.</summary>
internal struct EvidenceCollector() : IEvidenceCollector
{
    private CollectedCriterion _current = new();

    /// <summary>What was heard, by criterion.</summary>
    public Dictionary<int, CollectedCriterion> Criteria { get; } = [];

    /// <inheritdoc />
    public void Begin(int criterion)
    {
        _current = new CollectedCriterion();
        Criteria[criterion] = _current;
    }

    /// <inheritdoc />
    public void Resume(int criterion) => _current = Criteria[criterion];

    /// <inheritdoc />
    public readonly void Gain(int slot, in Hit hit, int gain) => _current.Gains.Add((slot, hit, gain));

    /// <inheritdoc />
    public readonly void Denied(int slot, in Hit hit) => _current.Gains.Add((slot, hit, 0));

    /// <inheritdoc />
    public readonly void Diploma(in HeldDiploma held, DiplomaRequirement alternative, int gain)
    {
        _current.Held = held;
        _current.Alternative = alternative;
    }

    /// <inheritdoc />
    public readonly void Factor(FactorName name, int value) => _current.Factors.Add((name, value));
}
