using System.CommandLine;
using Matcher.Cli.Messages;
using Matcher.Files.Columns;
using Matcher.Messages;

namespace Matcher.Cli.Commands;

/// <summary>The argument and the options of the commands that read candidates.</summary>
internal sealed class CandidateOptions
{
    /// <summary>Makes them in one language.</summary>
    public CandidateOptions(MessageLanguage language)
    {
        var messages = new InputMessages(language);
        Candidates = new Argument<string[]>(messages.CandidatesName) { Description = messages.CandidatesArgument, Arity = ArgumentArity.OneOrMore };
        Map = new Option<string[]>("--map") { Description = messages.MapOption, HelpName = messages.MapName, Arity = ArgumentArity.OneOrMore };
        Id = new Option<string>("--id") { Description = messages.IdOption, HelpName = messages.HeaderName };
        Threads = new Option<string>("--threads") { Description = messages.ThreadsOption, HelpName = "N" };
    }

    /// <summary>The files.</summary>
    public Argument<string[]> Candidates { get; }

    /// <summary>Field to header.</summary>
    public Option<string[]> Map { get; }

    /// <summary>The header of the identifiers.</summary>
    public Option<string> Id { get; }

    /// <summary>How many threads.</summary>
    public Option<string> Threads { get; }

    /// <summary>Reads their values.</summary>
    public CandidateChoices Read(Usage.RequestReader reader) =>
        new(reader.Many(Candidates), reader.Columns(Map, Id), reader.Whole(Threads, least: 1) ?? CandidateChoices.AllProcessors);
}
