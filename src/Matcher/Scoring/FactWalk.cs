using Matcher.Text;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>Finds the facts of topics in the words of a CV.</summary>
/// <param name="index">The topics.</param>
/// <param name="tokens">The words.</param>
/// <param name="roles">The set of roles that facts are looked for (<see cref="RoleBits"/>); others may be found beside them.</param>
/// <param name="listener">Who takes them.</param>
/// <typeparam name="TListener">A structure, so that no call is indirect.</typeparam>
internal readonly ref struct FactWalk<TListener>(RoleIndex index, ReadOnlySpan<CandidateToken> tokens, ulong roles, TListener listener)
    where TListener : struct, IFactListener
{
    // "Encadrement d'une équipe polyvalente de 6 techniciens" says "encadrement de 6 techniciens": a few words may stand between.
    private const int MostBetween = 2;
    private const int MostSkipped = 3;

    private readonly ReadOnlySpan<CandidateToken> _tokens = tokens;

    /// <summary>Walks from every word.</summary>
    public void Run()
    {
        for (var first = 0; first < _tokens.Length; first++)
        {
            ref readonly var token = ref _tokens[first];
            if (((token.Uses & WordUses.StartsFact) == 0 && !token.IsNumber) || token.ContinuesNumber) continue;
            if ((token.Uses & WordUses.StartsFact) != 0) Step(first, first, index.Runs.Start(token.Root), 0);
            if (token.IsNumber) StartNumber(first);
        }
    }

    private void StartNumber(int first)
    {
        Step(first, first, index.Runs.Start(index.Topics.AnyNumber, RunUses.Facts), 0);
        if (_tokens[first].IsMoney) Step(first, first, index.Runs.Start(index.Topics.AnyMoney, RunUses.Facts), 0);
    }

    private void Walk(int first, int at, int run, int skipped)
    {
        for (var between = 0; at < _tokens.Length && between <= MostBetween && skipped <= MostSkipped; at++)
        {
            ref readonly var token = ref _tokens[at];
            if (token.OpensPassage || token.Before >= Break.Item) return;
            if (token.ContinuesNumber) continue;
            Step(first, at, index.Runs.Next(run, token.Root, RunUses.Facts), skipped);
            if (token.IsNumber) Step(first, at, index.Runs.Next(run, index.Topics.AnyNumber, RunUses.Facts), skipped);
            if (token.IsMoney) Step(first, at, index.Runs.Next(run, index.Topics.AnyMoney, RunUses.Facts), skipped);
            between++;
            skipped++;
        }
    }

    private void Step(int first, int last, int run, int skipped)
    {
        if (run == 0 || !index.Runs.ServesFacts(run, roles)) return;
        foreach (var (shown, wording) in index.Runs.Facts(run)) listener.Take(_tokens, shown, wording, first, last, skipped);
        Walk(first, last + 1, run, skipped);
    }
}
