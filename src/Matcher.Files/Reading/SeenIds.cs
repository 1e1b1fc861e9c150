using System.Text;

namespace Matcher.Files.Reading;

/// <summary>
/// The identifiers met so far, as 64-bit hashes with the place of the first: pass one to all the files of a run, and an
/// identifier that comes twice is found across files. Some 17 bytes an identifier. Not thread-safe; files are read in turn.
/// </summary>
public sealed class SeenIds
{
    private readonly PlaceTable _places = new();
    private readonly List<string> _files = [];
    private readonly List<uint> _firstPlaces = []; // of each file: places count the rows of all files
    private uint _end;

    /// <summary>How many different identifiers were met.</summary>
    public int Count => _places.Count;

    /// <summary>Whether an identifier was met.</summary>
    /// <param name="id">The identifier.</param>
    public bool Contains(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _places.Contains(IdHash.Of(Encoding.UTF8.GetBytes(id)));
    }

    /// <summary>Registers a file; its number goes with its rows.</summary>
    internal int AddFile(string file)
    {
        _files.Add(file);
        _firstPlaces.Add(_end);
        return _files.Count - 1;
    }

    /// <summary>Adds an identifier, unless it was met before: then tells where.</summary>
    internal bool Add(ReadOnlySpan<byte> id, int file, int row, out int firstRow, out string? firstFile)
    {
        var place = _firstPlaces[file] + (uint)row;
        _end = Math.Max(_end, place + 1);
        firstRow = row;
        firstFile = null;
        if (_places.TryAdd(IdHash.Of(id), place, out var first)) return true;
        var other = _firstPlaces.BinarySearch(first);
        if (other < 0) other = ~other - 1; // the last file that starts before it
        firstRow = (int)(first - _firstPlaces[other]);
        if (other != file) firstFile = _files[other];
        return false;
    }
}
