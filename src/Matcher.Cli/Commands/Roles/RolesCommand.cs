using System.CommandLine;
using Matcher.Cli.Inputs;
using Matcher.Cli.Messages;
using Matcher.Cli.Usage;

namespace Matcher.Cli.Commands.Roles;

/// <summary>Declares and runs <c>matcher roles</c>.</summary>
internal sealed class RolesCommand : Command, IHasExamples
{
    private const int MostWidth = 140;

    private readonly CliContext _context;
    private readonly Argument<string> _path;
    private readonly Option<string> _format;
    private readonly Option<string> _weights;

    /// <summary>Makes the command.</summary>
    public RolesCommand(CliContext context)
        : base("roles", new RolesMessages(context.Language).Description)
    {
        _context = context;
        var inputs = new InputMessages(context.Language);
        _path = new Argument<string>(inputs.PathName) { Description = inputs.RolesOption };
        _format = new Option<string>("--format") { Description = new RolesMessages(context.Language).FormatOption, HelpName = "text|json" };
        Arguments.Add(_path);
        Options.Add(_format);
        _weights = new Option<string>("--weights") { Description = inputs.WeightsOption, HelpName = inputs.WeightsName };
        Options.Add(_weights);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples => ["matcher roles seeds", "matcher roles seeds/responsable-informatique.md --format json", "matcher roles seeds --weights technique=40"];

    private int Run(ParseResult parse)
    {
        var reader = new RequestReader(parse, new UsageMessages(_context.Language));
        var path = reader.One(_path);
        var format = reader.Choice(_format, "text", "json");
        var choices = new RoleChoices(path, Lexicon: null) { Weights = reader.Weights(_weights) };
        reader.Finish();
        var roles = RoleInputs.Apply(RoleInputs.ReadPath(path, _context), choices, _context);
        if (format == "json") RolesJson.Write(_context.Terminal.Output, roles);
        else _context.Terminal.Write(RolesPage.Render(roles, _context.Language, _context.TextWidth(MostWidth), _context.Terminal.HasColor));
        return ExitStatus.Done;
    }
}
