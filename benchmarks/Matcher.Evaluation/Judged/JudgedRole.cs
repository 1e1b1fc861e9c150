using Matcher.Roles;

namespace Matcher.Evaluation.Judged;

/// <summary>A role document, as it was understood and as it stands.</summary>
/// <param name="Profile">What was understood.</param>
/// <param name="Text">The whole document.</param>
internal sealed record JudgedRole(RoleProfile Profile, string Text)
{
    /// <summary>The role's id.</summary>
    public string Id => Profile.Id;
}
