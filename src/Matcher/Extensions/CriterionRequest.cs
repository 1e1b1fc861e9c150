using System.Text;
using Matcher.Candidates;
using Matcher.Roles;

namespace Matcher.Extensions;

/// <summary>What a criterion scorer is asked: how far does this candidate cover this criterion of this role?</summary>
public readonly ref struct CriterionRequest
{
    internal CriterionRequest(RoleProfile role, Criterion criterion, CandidateView candidate, int coverageMicros)
    {
        Role = role;
        Criterion = criterion;
        Candidate = candidate;
        CoverageMicros = coverageMicros;
    }

    /// <summary>The role.</summary>
    public RoleProfile Role { get; }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>The candidate's texts in UTF-8; valid until the answer.</summary>
    public CandidateView Candidate { get; }

    /// <summary>What the engine makes of it, in millionths, 0 to 1,000,000.</summary>
    public int CoverageMicros { get; }

    /// <summary>One of the candidate's texts, decoded: costs an allocation.</summary>
    /// <param name="field">The field.</param>
    public string Text(CandidateField field) => Encoding.UTF8.GetString(Candidate[field]);
}
