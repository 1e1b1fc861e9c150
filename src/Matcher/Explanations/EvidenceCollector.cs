using Matcher.Roles;
using Matcher.Scoring;

namespace Matcher.Explanations;

/// <summary>Hears the scorer and keeps what it says of each criterion.</summary>
internal readonly struct EvidenceCollector() : IEvidenceCollector
{
    private readonly Stack<CollectedCriterion> _current = [];

    /// <summary>What was heard, by criterion.</summary>
    public Dictionary<int, CollectedCriterion> Criteria { get; } = [];

    /// <inheritdoc />
    public void Begin(int criterion)
    {
        var collected = new CollectedCriterion();
        Criteria[criterion] = collected;
        _current.Clear();
        _current.Push(collected);
    }

    /// <inheritdoc />
    public void Gain(int slot, in Hit hit, int gain) => _current.Peek().Gains.Add((slot, hit, gain));

    /// <inheritdoc />
    public void Denied(int slot, in Hit hit) => _current.Peek().Gains.Add((slot, hit, 0));

    /// <inheritdoc />
    public void Diploma(in HeldDiploma held, DiplomaRequirement alternative, int gain)
    {
        _current.Peek().Held = held;
        _current.Peek().Alternative = alternative;
    }

    /// <inheritdoc />
    public void Factor(FactorName name, int value) => _current.Peek().Factors.Add((name, value));
}
