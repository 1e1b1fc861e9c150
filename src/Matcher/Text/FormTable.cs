using System.Buffers.Binary;
using System.Numerics;
using Matcher.Packing;

namespace Matcher.Text;

/// <summary>
/// A map from folded word forms (UTF-8 bytes) to whole numbers: open addressing over one arena of bytes, so that
/// looking a word up allocates nothing and touches two cache lines. Not thread-safe while it is filled; safe to read after.
/// </summary>
internal sealed class FormTable
{
    private byte[] _arena = new byte[1024];
    private int _arenaLength;
    private Entry[] _entries = new Entry[64];
    private byte[] _tags = new byte[64]; // of each entry, a part of its hash, never 0: what is missing is told without touching the entries

    private struct Entry
    {
        public uint Hash;
        public int Start;
        public int Length; // 0 marks a free entry: the empty form is no key
        public int Value;
    }

    /// <summary>How many forms the table holds.</summary>
    public int Count { get; private set; }

    /// <summary>Reads packed forms: how many, their lengths, their bytes; and the value of each, a byte, or else their numbers in order.</summary>
    public static FormTable Read(ref PackReader reader, bool hasValues)
    {
        var count = reader.Number();
        var lengths = reader.Bytes(count);
        var arena = reader.Bytes(reader.Number());
        var values = hasValues ? reader.Bytes(count) : [];
        var places = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, 2 * (count + 1)));
        var table = new FormTable { _arena = arena.ToArray(), _arenaLength = arena.Length, _entries = new Entry[places], _tags = new byte[places], Count = count };
        for (int i = 0, start = 0; i < count; start += lengths[i++]) table.Insert(Hash(arena.Slice(start, lengths[i])), start, lengths[i], hasValues ? values[i] : i);
        return table;
    }

    /// <summary>How many places the table has; forms stand in fewer than half of them.</summary>
    public int Places => _entries.Length;

    /// <summary>The form at a place; empty where there is none.</summary>
    public ReadOnlySpan<byte> At(int place) => _arena.AsSpan(_entries[place].Start, _entries[place].Length);

    /// <summary>Adds the forms to a filter.</summary>
    public void AddTo(FormFilter filter)
    {
        foreach (ref readonly var entry in _entries.AsSpan())
        {
            if (entry.Length != 0) filter.Add(entry.Hash);
        }
    }

    /// <summary>The forms and their values, in the order in which they were added.</summary>
    public IEnumerable<(byte[] Form, int Value)> All() =>
        _entries.Where(entry => entry.Length > 0).OrderBy(entry => entry.Start).Select(entry => (_arena.AsSpan(entry.Start, entry.Length).ToArray(), entry.Value));

    /// <summary>A table of its own that begins as this one.</summary>
    public FormTable Copy() => new() { _arena = (byte[])_arena.Clone(), _arenaLength = _arenaLength, _entries = (Entry[])_entries.Clone(), _tags = (byte[])_tags.Clone(), Count = Count };

    /// <summary>The value of a form, or <paramref name="missing"/> (-1) when the table lacks it.</summary>
    public int Find(ReadOnlySpan<byte> form, int missing = -1)
    {
        var hash = Hash(form);
        var tags = _tags;
        var mask = tags.Length - 1;
        var tag = Tag(hash);
        for (var i = (int)hash & mask; ; i = (i + 1) & mask)
        {
            if (tags[i] == 0) return missing;
            if (tags[i] != tag) continue;
            ref var entry = ref _entries[i];
            if (entry.Hash == hash && entry.Length == form.Length && form.SequenceEqual(_arena.AsSpan(entry.Start, entry.Length))) return entry.Value;
        }
    }

    /// <summary>Whether the table holds a form.</summary>
    public bool Contains(ReadOnlySpan<byte> form) => Find(form, int.MinValue) != int.MinValue;

    /// <summary>Adds a form, or leaves the value it has.</summary>
    /// <returns>The value now held.</returns>
    public int GetOrAdd(ReadOnlySpan<byte> form, int value)
    {
        if (form.IsEmpty) throw new ArgumentException("The empty form is no key.", nameof(form));
        var known = Find(form, int.MinValue);
        if (known != int.MinValue) return known;
        if ((Count + 1) * 2 > _entries.Length) Grow();
        Insert(Hash(form), Store(form), form.Length, value);
        Count++;
        return value;
    }

    /// <summary>A 32-bit hash of a form, the same on every machine and in every run.</summary>
    public static uint Hash(ReadOnlySpan<byte> form)
    {
        var hash = 0x9E3779B97F4A7C15UL ^ (ulong)form.Length;
        while (form.Length >= 8)
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(form));
            form = form[8..];
        }

        var tail = 0UL;
        for (var i = 0; i < form.Length; i++) tail |= (ulong)form[i] << (i * 8);
        hash = Mix(hash ^ tail);
        return (uint)(hash >> 32);
    }

    private static byte Tag(uint hash) => (byte)((hash >> 24) | 1);

    private static ulong Mix(ulong value)
    {
        value *= 0xD6E8FEB86659FD93UL;
        return value ^ (value >> 32);
    }

    private int Store(ReadOnlySpan<byte> form)
    {
        var start = _arenaLength;
        if (start + form.Length > _arena.Length) Array.Resize(ref _arena, Math.Max(_arena.Length * 2, start + form.Length));
        form.CopyTo(_arena.AsSpan(start));
        _arenaLength += form.Length;
        return start;
    }

    private void Insert(uint hash, int start, int length, int value)
    {
        var mask = _entries.Length - 1;
        var i = (int)hash & mask;
        while (_entries[i].Length != 0) i = (i + 1) & mask;
        _tags[i] = Tag(hash);
        _entries[i] = new Entry { Hash = hash, Start = start, Length = length, Value = value };
    }

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[old.Length * 2];
        _tags = new byte[_entries.Length];
        foreach (var entry in old)
        {
            if (entry.Length != 0) Insert(entry.Hash, entry.Start, entry.Length, entry.Value);
        }
    }
}
