using Matcher.Text;

namespace Matcher.Vectors;

/// <summary>Collects the slots and features of one criterion.</summary>
internal sealed class CriterionDraft
{
    private const int MostSlots = 64;

    private readonly List<(string Text, double Weight, bool IsYears)> _slots = [];
    private readonly Dictionary<string, int> _slotByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _placed = [];
    private readonly Dictionary<(string Key, int Slot), SlotFeature> _features = [];

    /// <summary>Adds a slot that a run of stems earns by itself; a run met twice stays one slot.</summary>
    public void Add(string key, double weight, string text, bool isYears = false)
    {
        if (_slotByKey.ContainsKey(key) || _slots.Count == MostSlots) return;
        var slot = AddSlot(weight, text, isYears);
        _slotByKey[key] = slot;
        if (!isYears) AddFeature(key, slot, Micros.One, MatchHow.Exact);
    }

    /// <summary>Adds a slot without a feature.</summary>
    /// <returns>Its index.</returns>
    public int AddSlot(double weight, string text, bool isYears = false)
    {
        _slots.Add((text, weight, isYears));
        return _slots.Count - 1;
    }

    /// <summary>Says that a word of the line belongs to a slot that is not its own: an example's group.</summary>
    public void Place(int word, int slot) => _placed[word] = slot;

    /// <summary>Adds a feature; of two for the same slot, the stronger stays.</summary>
    public void AddFeature(string key, int slot, int strength, MatchHow how)
    {
        if (_features.TryGetValue((key, slot), out var known) && known.Strength >= strength) return;
        _features[(key, slot)] = new SlotFeature(key, slot, strength, how);
    }

    /// <summary>The slots that a run of words fills: its words, and its pairs of words.</summary>
    public List<int> SlotsOf(List<Word> words, int first, int last, int[] groups)
    {
        var slots = new List<int>();
        for (var i = first; i <= last; i++)
        {
            if (groups[i] >= 0 ? _placed.TryGetValue(i, out var slot) : _slotByKey.TryGetValue(words[i].Stem, out slot)) slots.Add(slot);
            if (i > first && _slotByKey.TryGetValue($"{words[i - 1].Stem} {words[i].Stem}", out slot)) slots.Add(slot);
        }

        return slots;
    }

    /// <summary>The finished vector.</summary>
    public CriterionVector Complete()
    {
        if (_slots.Count == 0) return CriterionVector.Empty;
        var shares = Micros.Apportion([.. _slots.Select(slot => slot.Weight)], Micros.One);
        return new CriterionVector
        {
            Slots = [.. _slots.Select((slot, i) => new Slot(slot.Text, shares[i], slot.IsYears))],
            Features = [.. _features.Values.OrderBy(feature => feature.Slot).ThenBy(feature => feature.Key, StringComparer.Ordinal)],
        };
    }
}
