using System.CommandLine;
using Matcher.Cli.Messages;
using Matcher.Cli.Usage;

namespace Matcher.Cli.Commands.Explain;

/// <summary>Declares <c>matcher explain</c> and reads its command line.</summary>
internal sealed class ExplainCommand : Command, IHasExamples
{
    private static readonly string[] Available = ["text", "md", "html", "jsonl"];

    private readonly CliContext _context;
    private readonly CandidateOptions _candidates;
    private readonly RoleOptions _roles;
    private readonly Option<string> _candidate;
    private readonly Option<string> _role;
    private readonly Option<string> _format;
    private readonly Option<string[]> _with;

    /// <summary>Makes the command.</summary>
    public ExplainCommand(CliContext context)
        : base("explain", new ExplainMessages(context.Language).Description)
    {
        _context = context;
        var messages = new ExplainMessages(context.Language);
        _candidates = new CandidateOptions(context.Language);
        _roles = new RoleOptions(context.Language);
        _candidate = new Option<string>("--candidate") { Description = messages.CandidateOption, HelpName = "ID", Required = true };
        _role = new Option<string>("--role") { Description = messages.RoleOption, HelpName = "ID" };
        _format = new Option<string>("--format") { Description = messages.FormatOption, HelpName = "text|md|html|jsonl" };
        _with = new Option<string[]>("--with") { Description = messages.WithOption, HelpName = messages.WithName, Arity = ArgumentArity.OneOrMore };
        Arguments.Add(_candidates.Candidates);
        foreach (var option in (Option[])[_roles.Roles, _candidate, _role, _format, _with, _candidates.Map, _candidates.Id, _roles.Lexicon, _roles.Weights, _roles.WeightsFile, _roles.Require, _candidates.Threads])
            Options.Add(option);
        SetAction(parse => new ExplainHandler(context, Read(parse)).Run());
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "matcher explain samples/candidates.csv --roles seeds --candidate C005 --role responsable-informatique",
        "matcher explain samples/candidates.csv --roles seeds --candidate C005 --with \"formation=Master informatique\"",
        "matcher explain samples/candidates.csv --roles seeds --candidate C005 --format html > C005.html",
    ];

    private ExplainRequest Read(ParseResult parse)
    {
        var reader = new RequestReader(parse, new UsageMessages(_context.Language));
        var request = new ExplainRequest(
            _candidates.Read(reader),
            _roles.Read(reader),
            reader.Required(_candidate).Trim(),
            reader.Text(_role),
            reader.Choice(_format, Available) switch { "jsonl" => ExplainFormat.JsonLines, "md" => ExplainFormat.Markdown, "html" => ExplainFormat.Html, _ => ExplainFormat.Text },
            reader.Additions(_with));
        reader.Finish();
        return request;
    }
}
