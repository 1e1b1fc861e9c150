using Matcher.Trades;

namespace Matcher.Careers;

/// <summary>Knows which passages of a text name a job, and remembers it: the same heads and sentences are asked about again and again. Holds memory that it uses again: make one a thread.</summary>
/// <param name="titles">Knows job titles; without it they are known by the form of their words alone.</param>
internal sealed class JobMemory(IJobTitles? titles)
{
    private const int Size = 256; // entries; a power of two

    private readonly (int Start, int Length, int Text, bool NamesJob)[] _known = new (int, int, int, bool)[Size];
    private int _text;

    /// <summary>Forgets the text before.</summary>
    public void Start() => _text++;

    /// <summary>Whether some part of a passage opens with a job.</summary>
    /// <param name="text">The text.</param>
    /// <param name="passage">A part of it.</param>
    public bool NamesJob(ReadOnlySpan<byte> text, ReadOnlySpan<byte> passage)
    {
        if (passage.IsEmpty || !text.Overlaps(passage, out var start)) return false;
        ref var known = ref _known[((start * 31) + passage.Length) & (Size - 1)];
        if (known.Text != _text || known.Start != start || known.Length != passage.Length)
        {
            known = (start, passage.Length, _text, JobWords.OpenSomePartOf(passage) || titles?.NamesJob(passage) == true);
        }

        return known.NamesJob;
    }
}
