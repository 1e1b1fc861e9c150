using System.CommandLine;
using Matcher.Cli.Messages;
using Matcher.Cli.Usage;

namespace Matcher.Cli.Commands.Evaluate;

/// <summary>Declares and runs <c>matcher evaluate</c>.</summary>
internal sealed class EvaluateCommand : Command, IHasExamples
{
    private readonly CliContext _context;
    private readonly EvaluateMessages _messages;
    private readonly Argument<string> _ranking;
    private readonly Option<string> _qrels;
    private readonly Option<string> _relevant;
    private readonly Option<string> _format;

    /// <summary>Makes the command.</summary>
    public EvaluateCommand(CliContext context)
        : base("evaluate", new EvaluateMessages(context.Language).Description)
    {
        _context = context;
        _messages = new EvaluateMessages(context.Language);
        _ranking = new Argument<string>(_messages.RankingName) { Description = _messages.RankingArgument };
        _qrels = new Option<string>("--qrels") { Description = _messages.QrelsOption, HelpName = new InputMessages(context.Language).FileName, Required = true };
        _relevant = new Option<string>("--relevant") { Description = _messages.RelevantOption, HelpName = _messages.GradeName };
        _format = new Option<string>("--format") { Description = _messages.FormatOption, HelpName = "text|json" };
        Arguments.Add(_ranking);
        foreach (var option in (Option[])[_qrels, _relevant, _format]) Options.Add(option);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "matcher score candidats.csv --roles fiches --output classement.csv",
        "matcher evaluate classement.csv --qrels jugements.txt",
    ];

    // In a file or a pipe names stay whole.
    private int Width => _context.Terminal.IsOutputTerminal ? _context.Terminal.Width : short.MaxValue;

    private int Run(ParseResult parse)
    {
        var reader = new RequestReader(parse, new UsageMessages(_context.Language));
        var path = reader.One(_ranking);
        var qrels = reader.Required(_qrels);
        var relevant = reader.Whole(_relevant, least: 1) ?? 1;
        var format = reader.Choice(_format, "text", "json");
        reader.Finish();

        var judgements = Qrels.Read(qrels, _messages);
        var rankings = new RankingReader(path, _messages).Read();
        var evaluation = Evaluation.Of(judgements, rankings, relevant);
        if (evaluation.Roles.Count == 0) throw new UsageException(_messages.NoRelevant(qrels, relevant));
        if (evaluation.NotRanked.Count > 0) _context.Terminal.Error.WriteLine(_messages.NotRanked(string.Join(", ", evaluation.NotRanked)));
        if (evaluation.NotJudged.Count > 0) _context.Terminal.Error.WriteLine(_messages.NotJudged(string.Join(", ", evaluation.NotJudged)));
        if (format == "json") EvaluationJson.Write(_context.Terminal.Output, evaluation);
        else _context.Terminal.Write(EvaluationPage.Render(evaluation, _messages, Width, _context.Terminal.HasColor));
        return ExitStatus.Done;
    }
}
