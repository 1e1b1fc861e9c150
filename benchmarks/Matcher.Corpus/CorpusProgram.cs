using System.CommandLine;
using Matcher.Corpus.Commands;
using Matcher.Files.Reading;

namespace Matcher.Corpus;

/// <summary>The program: candidates unless told otherwise, roles with <c>roles</c>.</summary>
internal static class CorpusProgram
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Usage = 2;

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="output">Receives what was made.</param>
    /// <param name="error">Receives what went wrong.</param>
    /// <returns>0 done, 1 failed while writing, 2 bad usage or unreadable input.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var parse = Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parse.Errors.Count > 0)
        {
            foreach (var wrong in parse.Errors) error.WriteLine(wrong.Message);
            return Usage;
        }

        try
        {
            return parse.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = error });
        }
        catch (Exception e) when (e is InvalidDataException or CandidateFileException)
        {
            error.WriteLine(e.Message);
            return Usage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return Failed;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Makes candidates and roles of any number, the same on every run, to measure with.");
        CandidatesCommand.AddTo(root);
        root.Add(new RolesCommand());
        return root;
    }
}
