using Matcher.Candidates;

namespace Matcher.Corpus.Sources;

/// <summary>Cuts a candidate's fields into what can be recombined.</summary>
internal static class CvCutter
{
    private const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    private static readonly string[] ItemMarks = [", ", "; ", " / ", " | ", " • "];

    /// <summary>Cuts a candidate. A CV that comes as one text is read as one experience.</summary>
    public static SourceCv Cut(Candidate candidate) => new()
    {
        Title = Lines(candidate[CandidateField.Title], hasNames: false),
        Summary = [.. Sentences(candidate[CandidateField.Summary]).Select(sentence => LineCutter.Cut(sentence, hasNames: false))],
        Posts = Posts(candidate[CandidateField.Experience] is { Length: > 0 } experience ? experience : candidate[CandidateField.Text]),
        Education = Lines(candidate[CandidateField.Education], hasNames: true),
        Skills = Items(candidate[CandidateField.Skills]),
        Certifications = Items(candidate[CandidateField.Certifications]),
        Languages = Items(candidate[CandidateField.Languages]),
    };

    private static Post[] Posts(string text)
    {
        var posts = new List<Post>();
        SourceLine? head = null;
        var facts = new List<SourceLine>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Append(""))
        {
            if (line.Length > 0 && head is null) head = LineCutter.Cut(line, hasNames: true);
            else if (line.Length > 0) facts.Add(LineCutter.Cut(line, hasNames: false));
            if (line.Length > 0 || head is null) continue;
            posts.Add(new Post(head, [.. facts]));
            head = null;
            facts.Clear();
        }

        return [.. posts];
    }

    private static SourceLine[] Lines(string text, bool hasNames) =>
        [.. Split(text.ReplaceLineEndings("\n"), "\n").Select(line => LineCutter.Cut(line, hasNames))];

    private static SourceLine[] Items(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').SelectMany(line => line.Split(ItemMarks, Trimmed)).Select(item => LineCutter.Cut(item, hasNames: false))];

    private static IEnumerable<string> Sentences(string text) => Split(text.ReplaceLineEndings(" "), ". ").Select(sentence => sentence.TrimEnd('.') + ".");

    private static string[] Split(string text, string mark) => text.Split(mark, Trimmed);
}
