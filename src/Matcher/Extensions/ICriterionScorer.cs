using Matcher.Roles;

namespace Matcher.Extensions;

/// <summary>
/// Says how far a candidate covers a criterion, in place of the engine: by a skills test, a certificate register, a language
/// model. Asked once a criterion and candidate, for the criteria that it claims alone, from several threads at once.
/// </summary>
public interface ICriterionScorer
{
    /// <summary>Names the scorer in errors.</summary>
    string Name { get; }

    /// <summary>Whether the scorer wants to be asked about a criterion. Called once, when a matcher is made.</summary>
    /// <param name="role">The role.</param>
    /// <param name="criterion">One of its criteria.</param>
    bool Claims(RoleProfile role, Criterion criterion);

    /// <summary>Says how far a candidate covers a criterion. The same question must have the same answer, or scores do not hold.</summary>
    /// <param name="request">The question.</param>
    /// <returns>The answer, or null to leave it to the engine.</returns>
    CriterionVerdict? Score(in CriterionRequest request);
}
