namespace Matcher.Samples.Web;

internal sealed record RoleAnswer(string Id, string Title, int Criteria);
