using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Matcher.Hosting;

/// <summary>Adds Matcher to an application's services.</summary>
public static class MatcherServices
{
    /// <summary>
    /// Adds one <see cref="RoleMatcher"/>, shared by all, made when it is first asked for; the settings are looked at when the host starts.
    /// The <see cref="Extensions.ICriterionScorer"/> and <see cref="Extensions.ILexiconSource"/> that are registered take part.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Fills in the settings.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddMatcher(this IServiceCollection services, Action<MatcherSettings> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<MatcherSettings>().Configure(configure).ValidateOnStart();
        return Add(services);
    }

    /// <summary>The same, with settings from a configuration, such as the section <c>Matcher</c> of <c>appsettings.json</c>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddMatcher(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddOptions<MatcherSettings>().Bind(section).ValidateOnStart();
        return Add(services);
    }

    private static IServiceCollection Add(IServiceCollection services)
    {
        services.AddLogging();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<MatcherSettings>, MatcherSettingsValidator>());
        services.TryAddSingleton<MatcherFactory>();
        services.TryAddSingleton(static provider => provider.GetRequiredService<MatcherFactory>().Make());
        return services;
    }
}
