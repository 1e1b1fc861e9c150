using System.Globalization;

namespace Matcher.Floor;

/// <summary>The program: <c>visit FILE</c> or <c>look-up FILE</c>. No parser of command lines: it would be timed too.</summary>
internal static class FloorProgram
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="output">Receives what was counted.</param>
    /// <param name="error">Receives what went wrong.</param>
    /// <returns>0 done, 2 bad usage.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        switch (args)
        {
            case ["visit", var file]:
                var visited = FieldVisit.Run(file);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{visited.Records} records, {visited.Bytes} bytes, sum {visited.Sum}"));
                return 0;
            case ["look-up", var file]:
                var found = BarePass.Run(file);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found.Records} records, {found.Words} words, {found.Known} known"));
                return 0;
            default:
                error.WriteLine("Expected 'visit FILE' (every byte of every field, on one core) or 'look-up FILE' (every word among 4,096, on all cores).");
                return 2;
        }
    }
}
