using Matcher.Cli.Messages;
using Matcher.Cli.Rendering;
using Matcher.Explanations;
using Matcher.Messages;

namespace Matcher.Cli.Commands.Inspect;

/// <summary>What was understood of a candidate, in a few lines.</summary>
internal static class ReadingPage
{
    private const int Indent = 4;

    /// <summary>Renders one candidate.</summary>
    public static string Render(CandidateReading reading, MessageLanguage language, int width, bool hasColor)
    {
        var messages = new InspectMessages(language);
        var terms = new TermMessages(language);
        var career = new CareerMessages(language);
        var page = new TextPage(width, hasColor);
        var title = reading.Titles.Count == 0 ? messages.NoTitle : string.Join(" / ", reading.Titles.Select(SafeText.Flat));
        page.Line(0, Indent, new Run(SafeText.Flat(reading.CandidateId), Ink.Strong), $" · {career.Years(reading.Years)}{career.YearsOfPosts(reading.YearsOfPosts)} · {title}");
        foreach (var post in reading.Posts)
            page.Line(Indent, Indent + 2, career.Period(post), new Run($" · {career.Length(post.Months)}{career.Kind(post.Kind)}", Ink.Faint), $" · {SafeText.Flat(post.Text)}");
        foreach (var diploma in reading.Diplomas)
            page.Line(Indent, Indent + 2, SafeText.Flat(diploma.Text), new Run($" · {terms.DiplomaLevel(diploma.Level)} · {diploma.Specialty}", Ink.Faint));
        if (reading.Diplomas.Count == 0) page.Line(Indent, new Run(messages.NoDiploma, Ink.Faint));
        foreach (var flag in reading.Flags) page.Line(Indent, Indent + 2, new Run(flag.Code, Ink.Bad), "  ", flag.Detail);
        return page.ToString();
    }
}
