namespace Matcher.Files.Reading;

/// <summary>
/// A map from 64-bit hashes to places that only grows: open addressing in many parts that grow one at a time, so that a file of
/// millions of rows never holds two copies of it. Some 17 bytes a hash. Not thread-safe.
/// </summary>
internal sealed class PlaceTable
{
    private const int LogParts = 10;
    private const int FirstSize = 16;

    private readonly Part[] _parts = new Part[1 << LogParts];

    /// <summary>How many hashes it holds.</summary>
    public int Count { get; private set; }

    /// <summary>How many hashes it has room for.</summary>
    public long Room => _parts.Sum(part => part.Hashes?.Length ?? 0L);

    /// <summary>Whether it holds a hash.</summary>
    public bool Contains(ulong hash)
    {
        hash = NotEmpty(hash);
        ref readonly var part = ref _parts[hash >> (64 - LogParts)];
        return part.Hashes is not null && part.Hashes[part.Find(hash)] == hash;
    }

    /// <summary>Adds a hash, unless it is there.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="place">Its place.</param>
    /// <param name="first">The place that it has.</param>
    /// <returns>Whether it was added.</returns>
    public bool TryAdd(ulong hash, uint place, out uint first)
    {
        hash = NotEmpty(hash);
        ref var part = ref _parts[hash >> (64 - LogParts)];
        part.MakeRoom();
        var at = part.Find(hash);
        first = part.Hashes[at] == hash ? part.Places[at] : place;
        if (part.Hashes[at] == hash) return false;
        part.Set(at, hash, place);
        Count++;
        return true;
    }

    // 0 marks a free place.
    private static ulong NotEmpty(ulong hash) => hash == 0 ? 1 : hash;

    private struct Part
    {
        public ulong[] Hashes;
        public uint[] Places;
        private int _count;

        // Where a hash stands, or the free place where it would.
        public readonly int Find(ulong hash)
        {
            var at = (int)(((hash & uint.MaxValue) * (ulong)Hashes.Length) >> 32);
            while (Hashes[at] != 0 && Hashes[at] != hash)
            {
                if (++at == Hashes.Length) at = 0;
            }

            return at;
        }

        public void Set(int at, ulong hash, uint place)
        {
            (Hashes[at], Places[at]) = (hash, place);
            _count++;
        }

        // Four places in five are taken at most.
        public void MakeRoom()
        {
            if (Hashes is not null && 5 * (_count + 1) <= 4 * Hashes.Length) return;
            var (hashes, places) = (Hashes ?? [], Places ?? []);
            var size = Math.Max(FirstSize, hashes.Length * 7 / 5);
            (Hashes, Places, _count) = (new ulong[size], new uint[size], 0);
            for (var i = 0; i < hashes.Length; i++)
            {
                if (hashes[i] != 0) Set(Find(hashes[i]), hashes[i], places[i]);
            }
        }
    }
}
