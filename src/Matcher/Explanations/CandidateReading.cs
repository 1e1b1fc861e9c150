using System.Text;
using Matcher.Candidates;
using Matcher.Careers;
using Matcher.Diplomas;
using Matcher.Lexicon;
using Matcher.Messages;
using Matcher.Periods;
using Matcher.Scoring;
using Matcher.Stances;
using Matcher.Text;
using Matcher.Trades;
using Matcher.Vectors;

namespace Matcher.Explanations;

/// <summary>What was understood of a candidate, apart from any role: what a person checks before trusting a score.</summary>
public sealed record CandidateReading
{
    /// <summary>The candidate's identifier.</summary>
    public required string CandidateId { get; init; }

    /// <summary>Years of experience as declared, or null where the field gives no number.</summary>
    public decimal? Years { get; init; }

    /// <summary>Years of experience that the dates of the posts make, to a tenth, overlaps counted once; null where no post is dated.</summary>
    public decimal? YearsOfPosts { get; init; }

    /// <summary>The dated posts, in the order of the text.</summary>
    public required IReadOnlyList<PostReading> Posts { get; init; }

    /// <summary>The headlines: the lines of the title field, else the line that opens the CV where it is short enough to be one.</summary>
    public required IReadOnlyList<string> Titles { get; init; }

    /// <summary>The diplomas held, in the order of the text; a line that is no diploma gives none.</summary>
    public required IReadOnlyList<DiplomaReading> Diplomas { get; init; }

    /// <summary>What to check, whatever the role.</summary>
    public required IReadOnlyList<Flag> Flags { get; init; }

    /// <summary>Reads a candidate as the scorer does.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="language">The language of the flags' details.</param>
    /// <param name="today">The month that "today" means; <see cref="ReferenceDate.Shipped"/> when left out.</param>
    public static CandidateReading Read(Candidate candidate, MessageLanguage language = MessageLanguage.French, ReferenceDate? today = null)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var view = candidate.View();
        var diplomas = new List<DiplomaReading>();
        var scratch = new DiplomaScratch();
        Read(view, CandidateField.Education, DiplomaMode.Education, scratch, diplomas);
        Read(view, CandidateField.Text, DiplomaMode.FreeText, scratch, diplomas);
        var career = new CareerReader(today ?? ReferenceDate.Shipped, new TitleSpotter(TitleVocabulary.Of(TradeDirectory.Shared, WordLexicon.Shipped), WordLexicon.Shipped.Protected));
        career.Read(view);
        var years = new YearsTold(Quantity.Read(view[CandidateField.Years]), career.Years);
        var messages = new ExplanationMessages(language);
        return new CandidateReading
        {
            CandidateId = candidate.Id,
            Years = (decimal?)years.Declared,
            YearsOfPosts = years.OfPosts is { } read ? decimal.Round((decimal)read, 1, MidpointRounding.AwayFromZero) : null,
            Posts = PostReading.Of(career, view),
            Titles = Headlines(candidate),
            Diplomas = diplomas,
            Flags = [.. FlagCodes.Each(FlagRaiser.Of(view, CountWords(view), diplomas.Count > 0, years)).Select(flag => messages.Flag(flag, years))],
        };
    }

    private static void Read(CandidateView view, CandidateField field, DiplomaMode mode, DiplomaScratch scratch, List<DiplomaReading> diplomas)
    {
        var text = view[field];
        if (text.IsEmpty) return;
        foreach (var diploma in DiplomaReader.Shared.Enumerate(text, scratch, mode))
            diplomas.Add(new DiplomaReading(field, Encoding.UTF8.GetString(text.Slice(diploma.Start, diploma.Length)), diploma.Level, diploma.Field.Word()));
    }

    private static string[] Headlines(Candidate candidate)
    {
        var title = Lines(candidate[CandidateField.Title]);
        if (title.Length > 0) return title;
        return [.. Lines(candidate[CandidateField.Text]).Take(1).Where(line => FrenchAnalyzer.Analyze(line).Count <= PostHeads.MostWords)];
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // The words that the scorer reads: those that name something.
    private static int CountWords(CandidateView view)
    {
        Span<byte> scratch = stackalloc byte[Tokenizer.ScratchLength];
        var words = 0;
        for (var field = CandidateField.Title; field <= CandidateField.Text; field++)
        {
            var tokenizer = new Tokenizer(view[field], scratch, WordLexicon.Shipped.Protected);
            while (tokenizer.MoveNext())
            {
                if (!StopWords.Contains(tokenizer.Form, tokenizer.Current.Protected) && (tokenizer.Current.Protected || !Denials.Contains(tokenizer.Form))) words++;
            }
        }

        return words;
    }
}
