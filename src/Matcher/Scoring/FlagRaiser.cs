using Matcher.Candidates;
using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>Raises what a recruiter should check, after the score and without changing it.</summary>
internal sealed class FlagRaiser
{
    private const double LargestInThousands = 1000; // "58" is thousands of euros, "58 000" is euros

    private readonly RoleIndex _index;
    private readonly double[] _highestPay;

    /// <summary>Notes the highest pay of each role.</summary>
    public FlagRaiser(RoleIndex index)
    {
        _index = index;
        _highestPay = [.. index.Roles.Select(HighestPay)];
    }

    /// <summary>Raises the flags of one candidate.</summary>
    /// <param name="sheet">The candidate's scores; receives the flags.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="words">How many words of the CV name something.</param>
    /// <param name="hasDiploma">Whether a diploma was recognised.</param>
    /// <param name="years">The years of experience.</param>
    /// <param name="bounds">Which roles were read.</param>
    public void Raise(ScoreSheet sheet, CandidateView candidate, int words, bool hasDiploma, YearsTold years, ScoreBounds bounds)
    {
        var everywhere = Of(candidate, words, hasDiploma, years);
        var pay = Pay(candidate);
        for (var role = 0; role < _index.Roles.Count; role++)
        {
            if (!bounds.IsOpen(role)) continue;
            var flags = everywhere;
            if (pay > _highestPay[role]) flags |= CandidateFlags.SalaryAboveRange;
            var scores = sheet.Criteria(role);
            for (var i = 0; i < scores.Length; i++)
            {
                if (scores[i].Status == CriterionStatus.Contradicted) flags |= CandidateFlags.Contradiction;
                if (_index.Roles[role].Criteria[i].Need == Need.Required && scores[i].Status is CriterionStatus.NotEvidenced or CriterionStatus.Contradicted)
                {
                    flags |= CandidateFlags.RequiredNotEvidenced;
                }
            }

            sheet.Raise(role, flags);
        }
    }

    /// <summary>What is to be checked of a CV, whatever the role.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="words">How many words of the CV name something.</param>
    /// <param name="hasDiploma">Whether a diploma was recognised.</param>
    /// <param name="years">The years of experience.</param>
    public static CandidateFlags Of(CandidateView candidate, int words, bool hasDiploma, YearsTold years)
    {
        var flags = CandidateFlags.None;
        if (words < ScoringConstants.TooFewWords) flags |= CandidateFlags.TooLittleInformation;
        if (!candidate[CandidateField.Education].IsEmpty && !hasDiploma) flags |= CandidateFlags.UnreadDiploma;
        if (years.Differ) flags |= CandidateFlags.YearsMismatch;
        return flags;
    }

    /// <summary>The salary expected, in thousands of euros a year, or 0.</summary>
    public static double Pay(CandidateView candidate)
    {
        var pay = Quantity.Read(candidate[CandidateField.Salary]) ?? 0;
        return pay >= LargestInThousands ? pay / 1000 : pay;
    }

    // A band without an upper bound ("peut dépasser 90 k€") has no ceiling to be above.
    private static double HighestPay(RoleProfile role)
    {
        if (role.Salaries.Count == 0 || role.Salaries.Any(band => band.MaxKeur is null)) return double.PositiveInfinity;
        return (double)role.Salaries.Max(band => band.MaxKeur!.Value);
    }
}
