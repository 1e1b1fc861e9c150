using Microsoft.Extensions.Options;

namespace Matcher.Hosting;

/// <summary>Tells all that is wrong with the settings at once.</summary>
internal sealed class MatcherSettingsValidator : IValidateOptions<MatcherSettings>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, MatcherSettings options)
    {
        var errors = new List<string>();
        if (string.IsNullOrWhiteSpace(options.Roles)) errors.Add("Matcher:Roles is empty: give the path of a role document, or of a folder of them.");
        else if (!File.Exists(options.Roles) && !Directory.Exists(options.Roles)) errors.Add($"Matcher:Roles is '{options.Roles}': no such file or folder. Check the path.");
        errors.AddRange(options.Lexicons.Append(options.Weights).Where(path => path is not null && !File.Exists(path)).Select(path => $"Matcher:Lexicons or Matcher:Weights names '{path}': no such file. Check the path."));
        errors.AddRange(new MatcherOptions { Language = options.Language, Degree = options.Degree, Required = [.. options.Required] }.Validate());
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
