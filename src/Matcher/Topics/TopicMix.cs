namespace Matcher.Topics;

/// <summary>Of which topics a text speaks, and how much of each: a vector of length one, or nothing. Below 0: less than others beside it do.</summary>
internal sealed class TopicMix
{
    private readonly int[] _topics; // those it speaks of, in their order
    private readonly double[] _parts; // of each of them

    /// <summary>Brings weights to length one.</summary>
    /// <param name="weights">By topic.</param>
    public TopicMix(ReadOnlySpan<double> weights)
    {
        var count = weights.Length - weights.Count(0.0);
        (_topics, _parts) = (new int[count], new double[count]);
        var square = 0.0;
        for (int topic = 0, at = 0; topic < weights.Length; topic++)
        {
            if (weights[topic] == 0) continue;
            (_topics[at], _parts[at++]) = (topic, weights[topic]);
            square += weights[topic] * weights[topic];
        }

        for (var i = 0; i < count; i++) _parts[i] /= Math.Sqrt(square);
    }

    /// <summary>Adds the vector, times a factor, to weights by topic.</summary>
    public void AddTo(double[] weights, double factor)
    {
        for (var i = 0; i < _topics.Length; i++) weights[_topics[i]] += factor * _parts[i];
    }

    /// <summary>How near two texts are by what they speak of, from 0 to 1.</summary>
    public double Nearness(TopicMix other)
    {
        var sum = 0.0;
        for (int i = 0, j = 0; i < _topics.Length && j < other._topics.Length;)
        {
            var (own, others) = (_topics[i], other._topics[j]);
            if (own == others) sum += _parts[i] * other._parts[j];
            if (own <= others) i++;
            if (others <= own) j++;
        }

        return Math.Max(sum, 0);
    }
}
