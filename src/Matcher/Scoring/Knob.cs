namespace Matcher.Scoring;
internal static class Knob
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string,int> K = new(System.StringComparer.Ordinal);
    public static int Of(string n, int d) => K.GetOrAdd(n, _ => Environment.GetEnvironmentVariable("KNOB_" + n) is { } v ? int.Parse(v, System.Globalization.CultureInfo.InvariantCulture) : d);
}
