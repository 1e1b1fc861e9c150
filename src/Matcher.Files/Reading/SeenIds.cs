using System.Text;

namespace Matcher.Files.Reading;

/// <summary>
/// The identifiers met so far, as 64-bit hashes with the place of the first: pass one to all the files of a run, and an
/// identifier that comes twice is found across files. Some 28 bytes an identifier. Not thread-safe; files are read in turn.
/// </summary>
public sealed class SeenIds
{
    private const int RowBits = 32;

    private readonly Dictionary<ulong, long> _places = [];
    private readonly List<string> _files = [];

    /// <summary>How many different identifiers were met.</summary>
    public int Count => _places.Count;

    /// <summary>Whether an identifier was met.</summary>
    /// <param name="id">The identifier.</param>
    public bool Contains(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _places.ContainsKey(IdHash.Of(Encoding.UTF8.GetBytes(id)));
    }

    /// <summary>Registers a file; its number goes with its rows.</summary>
    internal int AddFile(string file)
    {
        _files.Add(file);
        return _files.Count - 1;
    }

    /// <summary>Adds an identifier, unless it was met before: then tells where.</summary>
    internal bool Add(ReadOnlySpan<byte> id, int file, int row, out int firstRow, out string? firstFile)
    {
        var hash = IdHash.Of(id);
        firstRow = row;
        firstFile = null;
        if (_places.TryAdd(hash, ((long)file << RowBits) | (uint)row)) return true;
        var place = _places[hash];
        firstRow = (int)(uint)place;
        firstFile = (int)(place >> RowBits) is var other && other != file ? _files[other] : null;
        return false;
    }
}
