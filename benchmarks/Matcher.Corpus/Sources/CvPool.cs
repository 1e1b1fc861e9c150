using System.Text;
using Matcher.Candidates;
using Matcher.Files.Reading;
using Matcher.Messages;

namespace Matcher.Corpus.Sources;

/// <summary>The CVs that are recombined, and all their lines together.</summary>
internal sealed class CvPool
{
    private CvPool(IReadOnlyList<SourceCv> cvs)
    {
        Cvs = cvs;
        Posts = [.. cvs.SelectMany(cv => cv.Posts)];
        Facts = [.. Posts.SelectMany(post => post.Facts)];
        Summaries = [.. cvs.SelectMany(cv => cv.Summary)];
        Education = [.. cvs.SelectMany(cv => cv.Education)];
        Skills = [.. cvs.SelectMany(cv => cv.Skills)];
        Certifications = [.. cvs.SelectMany(cv => cv.Certifications)];
        Languages = [.. cvs.SelectMany(cv => cv.Languages)];
    }

    /// <summary>The CVs.</summary>
    public IReadOnlyList<SourceCv> Cvs { get; }

    /// <summary>The posts of all CVs.</summary>
    public Post[] Posts { get; }

    /// <summary>What was done in all posts of all CVs.</summary>
    public SourceLine[] Facts { get; }

    /// <summary>The sentences of all introductions.</summary>
    public SourceLine[] Summaries { get; }

    /// <summary>The diplomas of all CVs.</summary>
    public SourceLine[] Education { get; }

    /// <summary>The competences of all CVs.</summary>
    public SourceLine[] Skills { get; }

    /// <summary>The certifications of all CVs.</summary>
    public SourceLine[] Certifications { get; }

    /// <summary>The languages of all CVs.</summary>
    public SourceLine[] Languages { get; }

    /// <summary>The CVs of the samples.</summary>
    public static CvPool Samples()
    {
        using var samples = typeof(CvPool).Assembly.GetManifestResourceStream("Matcher.Corpus.candidates.csv")!;
        using var table = CandidateTable.Open(samples, "candidates.csv", Options);
        return new CvPool([.. Read(table)]);
    }

    /// <summary>The CVs of the samples and of files.</summary>
    /// <param name="files">Candidates, as <c>matcher score</c> reads them.</param>
    /// <exception cref="CandidateFileException">A file cannot be read.</exception>
    public static CvPool From(IEnumerable<string> files)
    {
        var cvs = new List<SourceCv>(Samples().Cvs);
        foreach (var file in files)
        {
            using var table = CandidateTable.Open(file, Options);
            cvs.AddRange(Read(table));
        }

        return new CvPool(cvs);
    }

    private static CandidateTableOptions Options => new() { Language = MessageLanguage.English };

    private static List<SourceCv> Read(CandidateTable table) =>
        [.. table.Map(row => CvCutter.Cut(Candidate.Copy(Encoding.UTF8.GetString(row.Id), row.View)), degree: 1)];
}
