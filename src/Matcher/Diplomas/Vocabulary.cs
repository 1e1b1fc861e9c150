namespace Matcher.Diplomas;

/// <summary>Numbers the words of the data files from 1; 0 is a word that none of them uses. Filled at start, then only read.</summary>
internal sealed class Vocabulary
{
    private readonly List<byte[]> _words = [[]];
    private int[] _slots = new int[1024];

    /// <summary>The number of a folded word, 0 when unknown. Allocates nothing.</summary>
    public int Find(ReadOnlySpan<byte> form)
    {
        Span<byte> buffer = stackalloc byte[WordForm.MaxLength];
        var word = buffer[..WordForm.Reduce(form, buffer)];
        return word.IsEmpty ? 0 : _slots[Slot(word)];
    }

    /// <summary>The number of a folded word, a new one when it was unknown.</summary>
    public int Add(ReadOnlySpan<byte> form)
    {
        Span<byte> buffer = stackalloc byte[WordForm.MaxLength];
        var word = buffer[..WordForm.Reduce(form, buffer)];
        if (word.IsEmpty) return 0;
        var slot = Slot(word);
        if (_slots[slot] != 0) return _slots[slot];
        _slots[slot] = _words.Count;
        _words.Add(word.ToArray());
        var id = _words.Count - 1;
        if (_words.Count * 2 > _slots.Length) Grow();
        return id;
    }

    private static uint Hash(ReadOnlySpan<byte> word)
    {
        var hash = 2166136261u;
        foreach (var b in word) hash = (hash ^ b) * 16777619u;
        return hash ^ (hash >> 15);
    }

    private int Slot(ReadOnlySpan<byte> word)
    {
        var slot = (int)(Hash(word) & (uint)(_slots.Length - 1));
        while (_slots[slot] != 0 && !word.SequenceEqual(_words[_slots[slot]])) slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var id = 1; id < _words.Count; id++) _slots[Slot(_words[id])] = id;
    }
}
