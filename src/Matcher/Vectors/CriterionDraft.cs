namespace Matcher.Vectors;

/// <summary>Collects the slots and features of one criterion.</summary>
internal sealed class CriterionDraft
{
    /// <summary>The most slots that the topics of a criterion take.</summary>
    public const int MostTopicSlots = 32;

    private const int MostSlots = 64;

    // Of a line that asks for topics, what their facts earn; its own words earn the rest. Nobody repeats a role's words.
    private const double TopicPart = 0.6;

    // The first fact shows most of it; a second and a third passage make sure of it.
    private static readonly double[] TurnParts = [0.6, 0.25, 0.15];

    private readonly List<DraftSlot> _slots = [];
    private readonly Dictionary<string, int> _slotByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, int Slot), SlotFeature> _features = [];
    private readonly List<DraftTopic> _topics = [];

    /// <summary>Adds a slot under a key; a key met twice stays one slot.</summary>
    /// <returns>The slot's index, or -1 when the criterion is full.</returns>
    public int AddSlot(string key, double weight, string text, bool isYears = false)
    {
        if (_slotByKey.TryGetValue(key, out var known)) return known;
        if (_slots.Count == MostSlots) return -1;
        _slots.Add(new DraftSlot(text, weight, isYears));
        _slotByKey[key] = _slots.Count - 1;
        return _slots.Count - 1;
    }

    /// <summary>The slot of a key, or -1.</summary>
    public int SlotOf(string key) => _slotByKey.GetValueOrDefault(key, -1);

    /// <summary>Adds a feature; of two for the same slot, the stronger stays.</summary>
    public void AddFeature(string key, int slot, int strength, MatchHow how)
    {
        if (slot < 0 || (_features.TryGetValue((key, slot), out var known) && known.Strength >= strength)) return;
        _features[(key, slot)] = new SlotFeature(key, slot, strength, how);
    }

    /// <summary>Adds a topic that the line asks for.</summary>
    /// <param name="topic">Its number in the index of topics.</param>
    /// <param name="weight">How much of the line asks for it, against its other topics.</param>
    /// <param name="text">The words that ask for it.</param>
    public void AddTopic(int topic, double weight, string text) => _topics.Add(new DraftTopic(text, weight, topic));

    /// <summary>The finished vector.</summary>
    public CriterionVector Complete()
    {
        var count = _slots.Count + (_topics.Count * TurnParts.Length);
        if (count == 0) return CriterionVector.Empty;
        var shares = Micros.Apportion(Weights(count), Micros.One);
        var slots = new Slot[count];
        var at = 0;
        foreach (var slot in _slots) slots[at] = new Slot(slot.Text, shares[at++], slot.IsYears);
        foreach (var topic in _topics)
        {
            for (var turn = 0; turn < TurnParts.Length; turn++) slots[at] = new Slot(topic.Text, shares[at++], Topic: topic.Topic, Turn: turn);
        }

        return new CriterionVector
        {
            Slots = slots,
            Features = [.. _features.Values.OrderBy(feature => feature.Slot).ThenBy(feature => feature.Key, StringComparer.Ordinal)],
        };
    }

    private double[] Weights(int count)
    {
        var (words, topics) = (0.0, 0.0);
        foreach (var slot in _slots) words += slot.Weight;
        foreach (var topic in _topics) topics += topic.Weight;
        var scale = words > 0 ? words * TopicPart / (1 - TopicPart) / topics : 1;
        var weights = new double[count];
        var at = 0;
        foreach (var slot in _slots) weights[at++] = slot.Weight;
        foreach (var topic in _topics)
        {
            foreach (var part in TurnParts) weights[at++] = topic.Weight * scale * part;
        }

        return weights;
    }

    // What stands in a slot while it is collected. A class, like all that is only there while an index is made: the runtime has code for lists of those.
    private sealed record DraftSlot(string Text, double Weight, bool IsYears);

    private sealed record DraftTopic(string Text, double Weight, int Topic);
}
