using System.CommandLine;
using Matcher.Cli.Inputs;
using Matcher.Cli.Messages;
using Matcher.Cli.Usage;
using Matcher.Lexicon.Checks;
using Matcher.Trades;

namespace Matcher.Cli.Commands.Lexicon;

/// <summary>Declares and runs <c>matcher lexicon</c>.</summary>
internal sealed class LexiconCommand : Command, IHasExamples
{
    private const int MostWidth = 140;

    private readonly CliContext _context;
    private readonly Argument<string[]> _files;
    private readonly Option<string> _roles;
    private readonly Option<string> _format;

    /// <summary>Makes the command.</summary>
    public LexiconCommand(CliContext context)
        : base("lexicon", new LexiconMessages(context.Language).Description)
    {
        _context = context;
        var inputs = new InputMessages(context.Language);
        var messages = new LexiconMessages(context.Language);
        _files = new Argument<string[]>(inputs.FileName) { Description = messages.FilesArgument, Arity = ArgumentArity.ZeroOrMore };
        _roles = new Option<string>("--roles") { Description = messages.RolesOption, HelpName = inputs.PathName };
        _format = new Option<string>("--format") { Description = messages.FormatOption, HelpName = "text|json" };
        Arguments.Add(_files);
        Options.Add(_roles);
        Options.Add(_format);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples => ["matcher lexicon", "matcher lexicon lexique.txt --roles fiches"];

    private int Run(ParseResult parse)
    {
        var reader = new RequestReader(parse, new UsageMessages(_context.Language));
        var files = reader.Many(_files);
        var roles = reader.Text(_roles);
        var format = reader.Choice(_format, "text", "json");
        reader.Finish();
        var lines = roles is null ? null : RoleInputs.ReadPath(roles, _context).SelectMany(role => role.Criteria).Select(criterion => criterion.Text).ToList();
        var report = LexiconCheck.Of(RoleInputs.Lexicon(files, _context), new LexiconCheckOptions { RoleLines = lines, AmbiguousTerms = AmbiguousTitles.Subjects });
        if (format == "json") LexiconJson.Write(_context.Terminal.Output, report);
        else _context.Terminal.Write(LexiconPage.Render(report, _context.Language, _context.TextWidth(MostWidth), _context.Terminal.HasColor));
        return ExitStatus.Done;
    }
}
