using System.CommandLine;
using System.Globalization;
using Matcher.Linking;

namespace Matcher.Evaluation.Commands.Link;

/// <summary>Declares and runs <c>link</c>: links job titles to those of a corpus and writes a TREC run.</summary>
/// <remarks>
/// The score of a line is minus its rank, so that tools that order a run by score keep the linker's own order: nearest
/// first, equally near ones as they stand in the corpus. Nothing but the texts of the corpus reaches the linker.
/// </remarks>
internal sealed class LinkCommand : Command
{
    private const int UsualTop = 100;

    private readonly Option<string> _queries = new("--queries") { Description = "Titles to link: an id, a tab, the title.", HelpName = "FILE", Required = true };
    private readonly Option<string> _corpus = new("--corpus") { Description = "Titles to link to: an id, a tab, the title.", HelpName = "FILE", Required = true };
    private readonly Option<string> _run = new("--run") { Description = "The TREC run to write.", HelpName = "FILE", Required = true };
    private readonly Option<int> _top = new("--top") { Description = "How many links a query.", HelpName = "N", DefaultValueFactory = _ => UsualTop };

    /// <summary>Makes the command.</summary>
    public LinkCommand()
        : base("link", "Links job titles to those of a corpus by their surface form and writes a TREC run.")
    {
        Options.Add(_queries);
        Options.Add(_corpus);
        Options.Add(_run);
        Options.Add(_top);
        SetAction(Run);
    }

    private int Run(ParseResult parse)
    {
        try
        {
            var queries = TitleTable.Read(parse.GetValue(_queries)!);
            var corpus = TitleTable.Read(parse.GetValue(_corpus)!);
            var linker = new TitleLinker(corpus.Select(row => row.Title));
            using var run = new StreamWriter(parse.GetValue(_run)!) { NewLine = "\n" };
            foreach (var query in queries)
            {
                var rank = 0;
                foreach (var link in linker.Link(query.Title, parse.GetValue(_top)))
                {
                    rank++;
                    run.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{query.Id} Q0 {corpus[link.Index].Id} {rank} {-rank} matcher"));
                }
            }

            return 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
        {
            parse.InvocationConfiguration.Error.WriteLine(error.Message);
            return 2;
        }
    }
}
