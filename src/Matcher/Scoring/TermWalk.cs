using Matcher.Text;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>Finds the terms of lines in the words of a CV.</summary>
/// <param name="runs">The runs that are of use.</param>
/// <param name="tokens">The words.</param>
/// <param name="listener">Who takes them.</param>
/// <typeparam name="TListener">A structure, so that no call is indirect.</typeparam>
internal readonly ref struct TermWalk<TListener>(RunTrie runs, ReadOnlySpan<CandidateToken> tokens, TListener listener)
    where TListener : struct, ITermListener, allows ref struct
{
    private readonly ReadOnlySpan<CandidateToken> _tokens = tokens;
    private readonly TListener _listener = listener;

    /// <summary>Walks from a word: a term lies within one passage, and no item ends inside it.</summary>
    public void From(int first)
    {
        var run = runs.Start(_tokens[first].Stem, RunUses.Terms);
        for (var last = first; run != 0;)
        {
            foreach (ref readonly var posting in runs.Postings(run)) _listener.Take(_tokens, posting, first, last);
            if (++last == _tokens.Length || _tokens[last].OpensPassage || _tokens[last].Before >= Break.Item) return;
            run = runs.Next(run, _tokens[last].Stem, RunUses.Terms);
        }
    }
}
