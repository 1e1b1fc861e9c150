using Matcher.Evaluation.Judged;
using Matcher.Roles;

namespace Matcher.Evaluation.Tests;

/// <summary>Role documents in a line.</summary>
internal static class Roles
{
    public static JudgedRole Of(string text, string title = "") => new(new RoleProfile { Id = "role", Title = title, Criteria = [] }, text);
}
