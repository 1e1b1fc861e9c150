using System.Globalization;
using System.Text;
using Matcher.Candidates;
using Matcher.Evaluation.Judged;

namespace Matcher.Evaluation.Commands.Robustness;

/// <summary>A way in which CVs differ from one another without meaning anything else.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Apply">Makes the changed candidate.</param>
internal sealed record TextChange(string Name, Func<Candidate, Candidate> Apply)
{
    /// <summary>Words misspelt of a hundred.</summary>
    private const int TypoPercent = 5;

    /// <summary>The changes that are measured.</summary>
    public static IReadOnlyList<TextChange> All { get; } =
    [
        new("none", candidate => candidate),
        new("without accents", EachText(WithoutAccents)),
        new("upper case", EachText(text => text.ToUpper(CultureInfo.InvariantCulture))),
        new($"typos in {TypoPercent} % of words", candidate => candidate.Rewrite((field, text) => Typos.Add(text, $"{candidate.Id} {field}", TypoPercent / 100.0))),
        new("decomposed (NFD)", EachText(text => text.Normalize(NormalizationForm.FormD))),
        new("all in one text", OneText.Of),
        new("no headline", candidate => candidate.Rewrite((field, text) => field == CandidateField.Title ? "" : text)),
    ];

    private static Func<Candidate, Candidate> EachText(Func<string, string> rewrite) => candidate => candidate.Rewrite((_, text) => rewrite(text));

    private static string WithoutAccents(string text) => string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).Normalize();
}
