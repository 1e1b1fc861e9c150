using System.Text;
using Matcher.Candidates;
using Matcher.Cli.Inputs;
using Matcher.Cli.Messages;
using Matcher.Cli.Usage;
using Matcher.Explanations;
using Matcher.Files.Reading;

namespace Matcher.Cli.Commands.Inspect;

/// <summary>Runs <c>matcher inspect</c>: each candidate is shown as it is read, and none is kept.</summary>
internal sealed class InspectHandler(CliContext context, InspectRequest request)
{
    private const int MostNear = 3;
    private const int BufferSize = 1 << 16;

    /// <summary>Reads and shows.</summary>
    /// <returns>The status.</returns>
    public int Run()
    {
        using var rejects = new RejectReport(context, path: null);
        using var inputs = CandidateInputs.Open(request.Candidates, context, rejects.Add);
        var near = new NearNames(request.Candidate ?? "", MostNear);
        var isFound = request.Candidate is null;
        var output = new BufferedStream(context.Terminal.Output, BufferSize);
        foreach (var table in inputs.Tables)
        {
            foreach (var (id, reading) in table.Map(Read, request.Candidates.Threads))
            {
                context.Cancellation.ThrowIfCancellationRequested();
                if (!isFound) near.Offer(id);
                if (reading is null) continue;
                isFound = true;
                Show(output, reading);
            }
        }

        output.Flush();
        rejects.Finish();
        return isFound ? ExitStatus.Done : throw new UsageException(new InputMessages(context.Language).UnknownCandidate(request.Candidate!, near.Names));
    }

    private (string Id, CandidateReading? Reading) Read(CandidateRow row)
    {
        var id = Encoding.UTF8.GetString(row.Id);
        var isWanted = request.Candidate is null || request.Candidate == id;
        return (id, isWanted ? CandidateReading.Read(Candidate.Copy(id, row.View), context.Language) : null);
    }

    private void Show(Stream output, CandidateReading reading)
    {
        if (request.AsJson) ReadingJson.Write(output, reading);
        else output.Write(Encoding.UTF8.GetBytes(ReadingPage.Render(reading, context.Language, context.TextWidth(), context.Terminal.HasColor)));
    }
}
