using System.Text;
using Matcher.Text;

namespace Matcher.Topics;

/// <summary>The roots of the facts of topics, made when first asked for and kept: many indexes ask for the same. Thread-safe.</summary>
/// <param name="topics">The topics.</param>
/// <param name="protectedTerms">The terms kept whole.</param>
internal sealed class TopicFactRoots(IReadOnlyList<Topic> topics, ProtectedTerms protectedTerms) : ITopicFacts
{
    private readonly Lock _lock = new();
    private readonly TopicWording _wording = new(protectedTerms);
    private readonly RootedFacts?[] _facts = new RootedFacts?[topics.Count];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<byte[]> _roots = [];

    /// <inheritdoc/>
    public int RootCount => _roots.Count;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Root(int number)
    {
        lock (_lock) return _roots[number];
    }

    /// <inheritdoc/>
    public RootedFacts Of(int topic)
    {
        lock (_lock) return _facts[topic] ??= Read(topics[topic]);
    }

    private RootedFacts Read(Topic topic)
    {
        var roots = new List<int>();
        var facts = new List<RootedFact>();
        foreach (var fact in topic.Facts)
        {
            var wording = _wording.Roots(fact.Text);
            foreach (var root in wording)
            {
                if (!_numbers.TryGetValue(root, out var number))
                {
                    _numbers[root] = number = _roots.Count;
                    _roots.Add(Encoding.UTF8.GetBytes(root));
                }

                roots.Add(number);
            }

            if (wording.Count > 0) facts.Add(new RootedFact(roots.Count, fact.Strength));
        }

        return new RootedFacts([.. roots], [.. facts]);
    }
}
