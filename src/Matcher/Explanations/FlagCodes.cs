using Matcher.Scoring;

namespace Matcher.Explanations;

/// <summary>The stable codes of flags, as files and programs read them.</summary>
internal static class FlagCodes
{
    private static readonly (CandidateFlags Flag, string Code)[] Table =
    [
        (CandidateFlags.SalaryAboveRange, "salary-above-range"),
        (CandidateFlags.RequiredNotEvidenced, "required-not-evidenced"),
        (CandidateFlags.TooLittleInformation, "too-little-information"),
        (CandidateFlags.UnreadDiploma, "unread-diploma"),
        (CandidateFlags.Contradiction, "contradiction"),
        (CandidateFlags.YearsMismatch, "years-mismatch"),
        (CandidateFlags.CopiedFromRole, "copied-from-role"),
        (CandidateFlags.KeywordList, "keyword-list"),
    ];

    /// <summary>The code of one flag.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not exactly one flag.</exception>
    public static string Code(CandidateFlags flag) =>
        Array.Find(Table, entry => entry.Flag == flag).Code ?? throw new ArgumentOutOfRangeException(nameof(flag), flag, message: null);

    /// <summary>The flags of a set, one by one.</summary>
    public static IEnumerable<CandidateFlags> Each(CandidateFlags flags) => Table.Where(entry => flags.HasFlag(entry.Flag)).Select(entry => entry.Flag);
}
