namespace Matcher.Careers;

/// <summary>Knows job titles.</summary>
internal interface IJobTitles
{
    /// <summary>Whether some part of a text opens with a job title.</summary>
    bool NamesJob(ReadOnlySpan<byte> text);
}
