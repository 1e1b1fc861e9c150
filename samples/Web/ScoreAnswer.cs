using Matcher.Explanations;

namespace Matcher.Samples.Web;

internal sealed record ScoreAnswer(string Role, decimal Score, IReadOnlyList<string> Strengths, IReadOnlyList<string> Flags)
{
    public static ScoreAnswer Of(Explanation account) => new(
        account.Role.Id,
        account.Score,
        [.. account.Contributions.Where(line => line.PointsMicros > 0).OrderByDescending(line => line.PointsMicros).Take(3).Select(line => line.Text)],
        [.. account.Flags.Select(flag => flag.Detail)]);
}
