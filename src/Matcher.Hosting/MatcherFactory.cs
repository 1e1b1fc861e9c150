using System.Diagnostics;
using Matcher.Extensions;
using Matcher.Roles;
using Matcher.Weights;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Matcher.Hosting;

/// <summary>Makes the application's matcher of its settings, and of the scorers and lexicon sources that it registered.</summary>
internal sealed partial class MatcherFactory(
    IOptions<MatcherSettings> settings,
    IEnumerable<ILexiconSource> lexicons,
    IEnumerable<ICriterionScorer> scorers,
    ILogger<RoleMatcher> logger)
{
    /// <summary>Reads the roles and builds the matcher.</summary>
    public RoleMatcher Make()
    {
        var chosen = settings.Value;
        var started = Stopwatch.GetTimestamp();
        var matcher = RoleMatcher.FromPath(chosen.Roles, new MatcherOptions
        {
            Language = chosen.Language,
            Degree = chosen.Degree,
            Required = [.. chosen.Required],
            Weights = chosen.Weights is { } weights ? WeightsFile.Read(weights) : null,
            LexiconSources = [.. chosen.Lexicons.Select(path => new LexiconFile(path)), .. lexicons],
            CriterionScorers = [.. scorers],
        });
        foreach (var role in matcher.Roles) Tell(role);
        LogReady(logger, matcher.Roles.Count, matcher.Roles.Sum(role => role.Criteria.Count), (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        return matcher;
    }

    private void Tell(RoleProfile role)
    {
        foreach (var warning in role.Warnings) LogWarning(logger, role.Id, warning.Line, warning.Code, warning.Message);
    }

    [LoggerMessage(1, LogLevel.Information, "Matcher is ready: {Roles} roles, {Criteria} criteria, in {Milliseconds} ms.")]
    private static partial void LogReady(ILogger logger, int roles, int criteria, long milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "Role {Role}, line {Line}: {Code}: {Message}")]
    private static partial void LogWarning(ILogger logger, string role, int line, string code, string message);
}
