namespace Matcher.Samples.Web;

internal sealed record CvRequest(string Id, string Text);
