using Matcher.Careers;

namespace Matcher.Scoring;

/// <summary>A dated post of a CV as a run of its words: <see cref="CandidateTokens.Tokens"/> from the first to the end, exclusive.</summary>
/// <param name="FirstToken">The first word of its head.</param>
/// <param name="HeadEndToken">The word after its head: title, employer, place.</param>
/// <param name="EndToken">The word after what is told of it.</param>
/// <param name="FromMonth">Its first month, counted since year 0 (year x 12 + month - 1); 0 where only a duration is told.</param>
/// <param name="ToMonth">The month after its last; for a duration alone, the number of months.</param>
/// <param name="IsOpen">Whether it is held today; <paramref name="ToMonth"/> is then the month after the one that is today.</param>
/// <param name="Kind">Whether it is work.</param>
internal readonly record struct CandidatePost(int FirstToken, int HeadEndToken, int EndToken, int FromMonth, int ToMonth, bool IsOpen, PostKind Kind)
{
    /// <summary>How many months it lasted.</summary>
    public int Months => ToMonth - FromMonth;
}
