using System.Runtime.InteropServices;
using System.Text;
using Matcher.Text;

namespace Matcher.Topics;

/// <summary>
/// To which topics each word belongs, and how much, as the wordings of all topics have it. Two texts may speak of the same without a
/// word in common: "relancer les impayés" and "trésorerie" stand in the same topics. Immutable and thread-safe.
/// </summary>
internal sealed class TopicSpace
{
    // What all lines of a role speak of tells them apart the less.
    private const double Shared = 0.5;

    private readonly Dictionary<string, (int Topic, double Weight)[]> _words = new(StringComparer.Ordinal);
    private readonly ProtectedTerms _protected;
    private readonly int _topics;

    /// <summary>Learns words from wordings.</summary>
    /// <param name="topics">How many topics there are.</param>
    /// <param name="asks">What asks for topics.</param>
    /// <param name="facts">What shows them.</param>
    /// <param name="protectedTerms">The terms kept whole.</param>
    public TopicSpace(int topics, IEnumerable<TopicAsk> asks, ITopicFacts facts, ProtectedTerms protectedTerms)
    {
        (_topics, _protected) = (topics, protectedTerms);
        var counts = new Dictionary<string, Dictionary<int, double>>(StringComparer.Ordinal);
        foreach (var ask in asks) Count(counts, ask.Topic, ask.Roots, 1);
        for (var topic = 0; topic < topics; topic++)
        {
            var rooted = facts.Of(topic);
            var first = 0;
            foreach (var fact in rooted.Facts)
            {
                Count(counts, topic, Array.ConvertAll(rooted.Roots[first..fact.End], root => Encoding.UTF8.GetString(facts.Root(root))), fact.Strength);
                first = fact.End;
            }
        }

        // A word says the less the more topics it serves, and a topic of many words the less by each of them.
        var lengths = new double[topics];
        foreach (var (_, found) in counts)
        {
            foreach (var (topic, count) in found) lengths[topic] += Square(Weight(count, found.Count));
        }

        foreach (var (root, found) in counts) _words[root] = Normalize(found, lengths);
    }

    /// <summary>Of what a text speaks.</summary>
    public TopicMix Mix(string text)
    {
        var weights = new double[_topics];
        foreach (var root in FrenchAnalyzer.Analyze(text, _protected).Select(word => RootStemmer.Root(word.Stem)).Distinct(StringComparer.Ordinal))
        {
            foreach (var (topic, weight) in _words.GetValueOrDefault(root) ?? []) weights[topic] += weight;
        }

        return new TopicMix(weights);
    }

    /// <summary>Of what each of several texts speaks that stand together, and the others do not.</summary>
    public TopicMix[] Apart(IReadOnlyList<string> texts)
    {
        TopicMix[] mixes = [.. texts.Select(Mix)];
        var mean = new double[_topics];
        foreach (var mix in mixes) mix.AddTo(mean, 1.0 / mixes.Length);
        return Array.ConvertAll(mixes, mix =>
        {
            var weights = Array.ConvertAll(mean, weight => -Shared * weight);
            mix.AddTo(weights, 1);
            return new TopicMix(weights);
        });
    }

    private static void Count(Dictionary<string, Dictionary<int, double>> counts, int topic, string[] roots, double strength)
    {
        for (var i = 0; i < roots.Length; i++)
        {
            var root = roots[i];
            if (root is NumberWords.Any or NumberWords.AnyMoney || Array.IndexOf(roots, root) < i) continue;
            ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, root, out _);
            found ??= [];
            CollectionsMarshal.GetValueRefOrAddDefault(found, topic, out _) += strength;
        }
    }

    // A word's topics make a vector as long as the word is rare among topics.
    private (int Topic, double Weight)[] Normalize(Dictionary<int, double> found, double[] lengths)
    {
        var weights = new (int Topic, double Weight)[found.Count];
        var at = 0;
        var square = 0.0;
        foreach (var (topic, count) in found)
        {
            var weight = lengths[topic] > 0 ? Weight(count, found.Count) / Math.Sqrt(lengths[topic]) : 0;
            square += Square(weight);
            weights[at++] = (topic, weight);
        }

        if (square == 0) return [];
        var scale = Rarity(found.Count) / Math.Sqrt(square);
        for (var i = 0; i < weights.Length; i++) weights[i].Weight *= scale;
        return weights;
    }

    private double Weight(double count, int topics) => Math.Log(1 + count) * Rarity(topics);

    private double Rarity(int topics) => Math.Log((double)_topics / topics);

    private static double Square(double value) => value * value;
}
