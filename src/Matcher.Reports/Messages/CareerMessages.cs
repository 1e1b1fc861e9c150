using Matcher.Careers;
using Matcher.Explanations;
using Matcher.Messages;

namespace Matcher.Reports.Messages;

/// <summary>Years, posts and their dates, as people read them.</summary>
internal sealed class CareerMessages(MessageLanguage language) : Catalogue(language)
{
    public string Years(decimal? years) => years is { } number
        ? Decimals(number, decimal.IsInteger(number) ? 0 : 1) + "\u00A0" + (number >= 2 || (number > 1 && !IsFrench) ? Say("ans", "years") : Say("an", "year"))
        : Say("années non lues", "years not read");

    public string YearsOfPosts(decimal? years) => years is { } number
        ? " (" + Decimals(number, decimal.IsInteger(number) ? 0 : 1) + Say(" d'après les postes", " by the posts") + ")"
        : "";

    public string Period(PostReading post) => post.From is null
        ? Say("sans dates", "no dates")
        : post.IsOpen ? Say($"depuis {post.From}", $"since {post.From}") : post.To == post.From ? post.From : $"{post.From} – {post.To}";

    public string Length(int months)
    {
        var (years, left) = (months / 12, months % 12);
        var inYears = years == 0 ? "" : $"{years}\u00A0" + (years > 1 ? Say("ans", "years") : Say("an", "year"));
        var inMonths = left == 0 ? "" : $"{left}\u00A0" + (left > 1 ? Say("mois", "months") : Say("mois", "month"));
        return years == 0 ? inMonths : left == 0 ? inYears : inYears + " " + inMonths;
    }

    public string Kind(PostKind kind) => kind switch
    {
        PostKind.Internship => Say(" · stage ou alternance, compté à part", " · internship, counted apart"),
        PostKind.Volunteer => Say(" · bénévolat, non compté", " · volunteering, not counted"),
        PostKind.Education => Say(" · formation, non comptée", " · education, not counted"),
        PostKind.Break => Say(" · interruption, non comptée", " · a break, not counted"),
        _ => "",
    };
}
