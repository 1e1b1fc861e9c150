namespace Matcher.Vectors;

/// <summary>Collects the slots and features of one criterion.</summary>
internal sealed class CriterionDraft
{
    private const int MostSlots = 64;

    private readonly List<(string Text, double Weight, bool IsYears)> _slots = [];
    private readonly Dictionary<string, int> _slotByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, int Slot), SlotFeature> _features = [];

    /// <summary>Adds a slot under a key; a key met twice stays one slot.</summary>
    /// <returns>The slot's index, or -1 when the criterion is full.</returns>
    public int AddSlot(string key, double weight, string text, bool isYears = false)
    {
        if (_slotByKey.TryGetValue(key, out var known)) return known;
        if (_slots.Count == MostSlots) return -1;
        _slots.Add((text, weight, isYears));
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
