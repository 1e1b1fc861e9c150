using System.CommandLine;
using Matcher.Cli.Messages;
using Matcher.Cli.Usage;

namespace Matcher.Cli.Commands.Score;

/// <summary>Declares <c>matcher score</c> and reads its command line.</summary>
internal sealed class ScoreCommand : Command, IHasExamples
{
    private readonly CliContext _context;
    private readonly CandidateOptions _candidates;
    private readonly RoleOptions _roles;
    private readonly Option<string> _output;
    private readonly Option<string> _format;
    private readonly Option<string> _top;
    private readonly Option<string> _rejects;
    private readonly Option<bool> _strict;
    private readonly Option<string> _decimal;
    private readonly Option<bool> _showNames;

    /// <summary>Makes the command.</summary>
    public ScoreCommand(CliContext context)
        : base("score", new ScoreMessages(context.Language).Description)
    {
        _context = context;
        var messages = new ScoreMessages(context.Language);
        var inputs = new InputMessages(context.Language);
        _candidates = new CandidateOptions(context.Language);
        _roles = new RoleOptions(context.Language);
        _output = new Option<string>("--output", "-o") { Description = messages.OutputOption, HelpName = inputs.FileName };
        _format = new Option<string>("--format") { Description = messages.FormatOption, HelpName = "csv|jsonl|xlsx|html" };
        _top = new Option<string>("--top") { Description = messages.TopOption, HelpName = "K" };
        _rejects = new Option<string>("--rejects") { Description = messages.RejectsOption, HelpName = inputs.FileName };
        _strict = new Option<bool>("--strict") { Description = messages.StrictOption };
        _decimal = new Option<string>("--decimal") { Description = messages.DecimalOption, HelpName = "comma|point" };
        _showNames = new Option<bool>("--show-names") { Description = messages.ShowNamesOption };
        Arguments.Add(_candidates.Candidates);
        foreach (var option in (Option[])[_roles.Roles, _output, _format, _top, _rejects, _strict, _candidates.Map, _candidates.Id, _roles.Lexicon, _roles.Weights, _roles.WeightsFile, _roles.Require, _showNames, _decimal, _candidates.Threads])
            Options.Add(option);
        SetAction(parse => new ScoreHandler(context, Read(parse)).Run());
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "matcher score samples/candidates.csv --roles seeds",
        "matcher score candidats.csv --roles fiches --output classement.csv",
        "matcher score candidats.csv --roles fiches --output classement.xlsx --show-names",
        "matcher score candidats.csv --roles fiches --output classement.html",
        "matcher score candidats.csv --roles fiches/acheteur.md --output classement.jsonl --top 20",
        "matcher score candidats.csv --roles fiches --weights technique=40,diplôme=10 --require diploma",
    ];

    private ScoreRequest Read(ParseResult parse)
    {
        var reader = new RequestReader(parse, new UsageMessages(_context.Language));
        var request = new ScoreRequest
        {
            Candidates = _candidates.Read(reader),
            Roles = _roles.Read(reader),
            Output = reader.Text(_output),
            Top = reader.Whole(_top, least: 0),
            Rejects = reader.Text(_rejects),
            Strict = reader.Is(_strict),
            ShowNames = reader.Is(_showNames),
            DecimalPoint = reader.Choice(_decimal, "comma", "point") == "point",
            Format = ScoreFormats.Of(reader, _format, reader.Text(_output), _context),
        };
        new OutputChecks(request, _context).Refuse(reader);
        reader.Finish();
        return request;
    }
}
