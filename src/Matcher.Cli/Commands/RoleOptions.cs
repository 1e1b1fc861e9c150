using System.CommandLine;
using Matcher.Cli.Messages;
using Matcher.Cli.Usage;
using Matcher.Messages;

namespace Matcher.Cli.Commands;

/// <summary>The options of the commands that score against roles.</summary>
internal sealed class RoleOptions
{
    /// <summary>Makes them in one language.</summary>
    public RoleOptions(MessageLanguage language)
    {
        var messages = new InputMessages(language);
        Roles = new Option<string>("--roles") { Description = messages.RolesOption, HelpName = messages.PathName, Required = true };
        Lexicon = new Option<string>("--lexicon") { Description = messages.LexiconOption, HelpName = messages.FileName };
        Weights = new Option<string>("--weights") { Description = messages.WeightsOption, HelpName = messages.WeightsName };
        WeightsFile = new Option<string>("--weights-file") { Description = messages.WeightsFileOption, HelpName = messages.FileName };
        Require = new Option<string[]>("--require") { Description = messages.RequireOption, HelpName = messages.CriterionName, Arity = ArgumentArity.OneOrMore };
    }

    /// <summary>Where the role documents are.</summary>
    public Option<string> Roles { get; }

    /// <summary>A lexicon of the user's own.</summary>
    public Option<string> Lexicon { get; }

    /// <summary>The shares of kinds of criteria.</summary>
    public Option<string> Weights { get; }

    /// <summary>A file of weights that were fitted elsewhere.</summary>
    public Option<string> WeightsFile { get; }

    /// <summary>The criteria that are a must.</summary>
    public Option<string[]> Require { get; }

    /// <summary>Reads their values.</summary>
    public RoleChoices Read(RequestReader reader) =>
        new(reader.Required(Roles), reader.Text(Lexicon)) { Weights = reader.Weights(Weights), WeightsFile = reader.Text(WeightsFile), Required = reader.Repeated(Require) };
}
