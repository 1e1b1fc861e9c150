using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Matcher.Corpus.Sources;
using Matcher.Corpus.Writing;

namespace Matcher.Corpus.Commands;

/// <summary>Candidates: what the program makes when no command is named.</summary>
internal static class CandidatesCommand
{
    private const int BufferSize = 1 << 20;

    /// <summary>Gives a command its options and its action.</summary>
    public static void AddTo(Command command)
    {
        var count = new Option<long?>("--count") { Description = "How many candidates." };
        var size = new Option<string?>("--size") { Description = "How large the file is at least: 360MB, 10GB." };
        var seed = new Option<ulong>("--seed") { Description = "Another seed gives other candidates.", DefaultValueFactory = _ => 1 };
        var from = new Option<string[]>("--from") { Description = "CSV or JSON Lines files whose CVs are recombined beside those of the samples.", DefaultValueFactory = _ => [] };
        var file = new Option<string?>("--output") { Description = "The file to write." };
        foreach (var option in new Option[] { count, size, seed, from, file }) command.Add(option);
        command.SetAction(parse =>
        {
            var output = parse.GetValue(file) ?? throw new InvalidDataException("--output is missing; name the file to write.");
            if ((parse.GetValue(count) is null) == (parse.GetValue(size) is null)) throw new InvalidDataException("Give either --count or --size.");
            if (parse.GetValue(count) is <= 0) throw new InvalidDataException("--count: expected 1 or more.");
            var started = Stopwatch.GetTimestamp();
            var bytes = parse.GetValue(size) is { } text ? ByteSize.Parse(text) : long.MaxValue;
            var pool = CvPool.From(parse.GetValue(from)!);
            CorpusSize written;
            using (var stream = new FileStream(output, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize))
                written = CandidateCorpus.Write(stream, pool, parse.GetValue(seed), parse.GetValue(count) ?? long.MaxValue, bytes);
            parse.InvocationConfiguration.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{written.Candidates} candidates, {written.Bytes} bytes, {written.Bytes / written.Candidates} each, in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s"));
            return 0;
        });
    }
}
