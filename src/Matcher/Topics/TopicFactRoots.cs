using Matcher.Text;

namespace Matcher.Topics;

/// <summary>The roots of the facts of topics, made when first asked for and kept: many indexes ask for the same. Thread-safe.</summary>
/// <param name="topics">The topics.</param>
/// <param name="protectedTerms">The terms kept whole.</param>
internal sealed class TopicFactRoots(IReadOnlyList<Topic> topics, ProtectedTerms protectedTerms)
{
    private readonly Lock _lock = new();
    private readonly TopicWording _wording = new(protectedTerms);
    private readonly RootedFact[]?[] _facts = new RootedFact[]?[topics.Count];

    /// <summary>The facts of a topic by their roots; those that nothing could show are left out.</summary>
    public RootedFact[] Of(int topic)
    {
        lock (_lock)
        {
            return _facts[topic] ??= [.. topics[topic].Facts.Select(fact => new RootedFact([.. _wording.Roots(fact.Text)], fact.Strength)).Where(fact => fact.Roots.Length > 0)];
        }
    }
}
