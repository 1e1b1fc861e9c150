using Matcher.Candidates;
using Matcher.Extensions;
using Matcher.Messages;
using Matcher.Roles;
using Matcher.Tests.Shared;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Matcher.Hosting.Tests;

/// <summary>A matcher among an application's services.</summary>
public class MatcherServicesTests
{
    private static readonly string Seeds = TestFiles.Project("seeds");

    [Fact]
    public void A_matcher_is_made_of_settings_in_code_and_shared()
    {
        using var services = new ServiceCollection().AddMatcher(settings => settings.Roles = Seeds).BuildServiceProvider();
        var matcher = services.GetRequiredService<RoleMatcher>();
        Assert.Equal(5, matcher.Roles.Count);
        Assert.Same(matcher, services.GetRequiredService<RoleMatcher>());
    }

    [Fact]
    public void A_matcher_is_made_of_a_configuration()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Matcher:Roles"] = Seeds, ["Matcher:Language"] = "English", ["Matcher:Required:0"] = "diploma", ["Matcher:Degree"] = "2",
        }).Build();
        using var services = new ServiceCollection().AddMatcher(configuration.GetSection(MatcherSettings.Section)).BuildServiceProvider();
        var options = services.GetRequiredService<RoleMatcher>().Options;
        Assert.Equal((MessageLanguage.English, 2, "diploma"), (options.Language, options.Degree, options.Required.Single()));
    }

    [Fact]
    public async Task A_host_with_wrong_settings_does_not_start_and_says_all_that_is_wrong()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddMatcher(settings =>
        {
            settings.Roles = "no-such-folder";
            settings.Degree = 0;
            settings.Weights = "no-such-file.json";
        });
        using var host = builder.Build();
        var wrong = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));
        Assert.Equal(3, wrong.Failures.Count());
        Assert.Contains(wrong.Failures, failure => failure.Contains("no-such-folder", StringComparison.Ordinal));
    }

    [Fact]
    public void Registered_scorers_and_lexicons_take_part()
    {
        var folder = Directory.CreateTempSubdirectory();
        var lexicon = Path.Combine(folder.FullName, "outils.txt");
        File.WriteAllText(lexicon, "bulgroz = veeam\n");
        using var services = new ServiceCollection()
            .AddMatcher(settings =>
            {
                settings.Roles = Seeds;
                settings.Lexicons.Add(lexicon);
            })
            .AddSingleton<ICriterionScorer, NoTitle>()
            .BuildServiceProvider();
        var matcher = services.GetRequiredService<RoleMatcher>();
        Assert.Equal(0, matcher.Explain(new Candidate("C-1", "Responsable informatique"))[0].Contributions[0].PointsMicros);
        Assert.True(matcher.Index.Lexicon.Count > Lexicon.WordLexicon.Shipped.Count);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Logs_say_what_was_read_and_nothing_of_candidates()
    {
        var logs = new Logs();
        using var services = new ServiceCollection().AddLogging(logging => logging.AddProvider(logs)).AddMatcher(settings => settings.Roles = Seeds).BuildServiceProvider();
        services.GetRequiredService<RoleMatcher>().Score(new Candidate("Jeanne-Untel", "Responsable informatique, Jeanne Untel"));
        Assert.Contains(logs.Lines, line => line.StartsWith("Matcher is ready: 5 roles", StringComparison.Ordinal));
        Assert.DoesNotContain(logs.Lines, line => line.Contains("Untel", StringComparison.Ordinal));
    }

    private sealed class NoTitle : ICriterionScorer
    {
        public string Name => "no title";

        public bool Claims(RoleProfile role, Criterion criterion) => criterion.Kind == CriterionKind.Title;

        public CriterionVerdict? Score(in CriterionRequest request) => new(0, "not looked at");
    }

    private sealed class Logs : ILoggerProvider, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Add(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
