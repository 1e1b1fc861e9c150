using System.CommandLine;
using Matcher.Cli.Messages;
using Matcher.Cli.Usage;

namespace Matcher.Cli.Commands.Inspect;

/// <summary>Declares <c>matcher inspect</c> and reads its command line.</summary>
internal sealed class InspectCommand : Command, IHasExamples
{
    private readonly CliContext _context;
    private readonly CandidateOptions _candidates;
    private readonly Option<string> _candidate;
    private readonly Option<string> _format;

    /// <summary>Makes the command.</summary>
    public InspectCommand(CliContext context)
        : base("inspect", new InspectMessages(context.Language).Description)
    {
        _context = context;
        var messages = new InspectMessages(context.Language);
        _candidates = new CandidateOptions(context.Language);
        _candidate = new Option<string>("--candidate") { Description = messages.CandidateOption, HelpName = "ID" };
        _format = new Option<string>("--format") { Description = messages.FormatOption, HelpName = "text|jsonl" };
        Arguments.Add(_candidates.Candidates);
        foreach (var option in (Option[])[_candidate, _format, _candidates.Map, _candidates.Id, _candidates.Threads]) Options.Add(option);
        SetAction(parse => new InspectHandler(context, Read(parse)).Run());
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples => ["matcher inspect samples/candidates.csv", "matcher inspect samples/candidates.csv --candidate C005 --format jsonl"];

    private InspectRequest Read(ParseResult parse)
    {
        var reader = new RequestReader(parse, new UsageMessages(_context.Language));
        var request = new InspectRequest(_candidates.Read(reader), reader.Text(_candidate)?.Trim(), reader.Choice(_format, "text", "jsonl") == "jsonl");
        reader.Finish();
        return request;
    }
}
