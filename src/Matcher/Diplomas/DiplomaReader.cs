namespace Matcher.Diplomas;

/// <summary>Reads the diplomas that a text names. Immutable and thread-safe; the tables are made once, at first use.</summary>
internal sealed class DiplomaReader
{
    private static readonly Lazy<DiplomaReader> Lazily = new(() => new DiplomaReader());

    private readonly DiplomaTables _tables = new();

    /// <summary>The reader over the shipped data.</summary>
    public static DiplomaReader Shared => Lazily.Value;

    /// <summary>The best diploma held of each line, in the order of the text.</summary>
    /// <param name="utf8">The text; diplomas give offsets into it.</param>
    /// <param name="scratch">Working space, not shared with another thread or a reading in progress.</param>
    /// <param name="mode">What kind of text it is.</param>
    public DiplomaEnumerator Enumerate(ReadOnlySpan<byte> utf8, DiplomaScratch scratch, DiplomaMode mode = DiplomaMode.Education) =>
        new(_tables, utf8, scratch, mode);
}
