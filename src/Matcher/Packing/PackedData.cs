namespace Matcher.Packing;

/// <summary>
/// The bytes of data that stand in the assembly, most of them packed when the library was built: they are read in place and
/// nothing is copied. Immutable and thread-safe.
/// </summary>
internal sealed unsafe class PackedData
{
    private readonly byte* _start; // lives as long as the assembly, and so do we
    private readonly int _length;
    private readonly byte[]? _copy;

    private PackedData(Stream stream)
    {
        _length = (int)stream.Length;
        if (stream is UnmanagedMemoryStream memory)
        {
            _start = memory.PositionPointer;
            return;
        }

        _copy = new byte[_length];
        stream.ReadExactly(_copy);
    }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Bytes => _copy ?? new ReadOnlySpan<byte>(_start, _length);

    /// <summary>The packed data of a name; null in the program that packs them.</summary>
    public static PackedData? Find(string name) => Resource($"Matcher.{name}.pack");

    /// <summary>The bytes of a resource; null where the assembly has none of that name.</summary>
    public static PackedData? Resource(string name)
    {
        using var stream = typeof(PackedData).Assembly.GetManifestResourceStream(name);
        return stream is null ? null : new PackedData(stream);
    }
}
