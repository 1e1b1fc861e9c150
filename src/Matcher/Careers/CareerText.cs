namespace Matcher.Careers;

/// <summary>A text in which posts are told, with its lines: what they look like and whether they name a job.</summary>
/// <param name="text">UTF-8.</param>
/// <param name="lines">Its lines.</param>
/// <param name="hasSpans">Whether it names a period with a beginning and an end.</param>
/// <param name="hasRanges">Whether one of them has both told.</param>
/// <param name="jobs">Knows which of its passages name a job.</param>
internal readonly ref struct CareerText(ReadOnlySpan<byte> text, ReadOnlySpan<CareerLine> lines, bool hasSpans, bool hasRanges, JobMemory jobs)
{
    private const int LongestHeadLine = 90; // bytes

    private readonly JobMemory _jobs = jobs;

    /// <summary>The text.</summary>
    public ReadOnlySpan<byte> Text { get; } = text;

    /// <summary>Its lines, in order.</summary>
    public ReadOnlySpan<CareerLine> Lines { get; } = lines;

    /// <summary>Whether it names a period with a beginning and an end.</summary>
    public bool HasSpans { get; } = hasSpans;

    /// <summary>Whether it names a period whose beginning and end are told.</summary>
    public bool HasRanges { get; } = hasRanges;

    /// <summary>What stands on a line.</summary>
    public ReadOnlySpan<byte> Line(int i) => Text[Lines[i].Start..Lines[i].End];

    /// <summary>Whether a line may hold a title or an employer: short, no sentence, no bullet, no length of time; a passage of a line must name a job.</summary>
    public bool IsHeadLine(int i)
    {
        var line = Lines[i];
        if (line.IsBlank || line.IsBulleted || line.IsHeading || line.Length > LongestHeadLine) return false;
        if (line.Part != LinePart.Whole) return NamesJob(Line(i));
        return Text[line.End - 1] is not ((byte)'.' or (byte)';') && !FormLabels.IsLength(Line(i));
    }

    /// <summary>Whether a letter stands between two places.</summary>
    public bool HasWords(int start, int end) => Text[start..end].ContainsAnyInRange((byte)'A', (byte)'z');

    /// <summary>Whether some part of a passage opens with a job.</summary>
    public bool NamesJob(ReadOnlySpan<byte> passage) => _jobs.NamesJob(Text, passage);

    /// <summary>Whether the line below names the job that a line does not: "Bureau d'études Duval, 2017-2022", and below it "Projeteuse béton armé".</summary>
    public bool NamesJobBelow(int line) =>
        line + 1 < Lines.Length && IsHeadLine(line + 1) && !Line(line + 1).ContainsAnyInRange((byte)'0', (byte)'9') && !NamesJob(Line(line)) && NamesJob(Line(line + 1));

    /// <summary>Whether a bulleted line names a job.</summary>
    public bool BulletsNameJob()
    {
        foreach (var line in Lines)
        {
            if (line.IsBulleted && NamesJob(Text[line.Start..line.End])) return true;
        }

        return false;
    }
}
