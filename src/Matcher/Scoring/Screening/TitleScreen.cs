using System.Numerics;
using Matcher.Candidates;
using Matcher.Vectors;

namespace Matcher.Scoring.Screening;

/// <summary>The most that the title of a role whose job is known may be covered, by the titles in the headline and in the heads of posts and by the words of the work. One instance a thread.</summary>
internal sealed class TitleScreen
{
    private readonly RoleIndex _index;
    private readonly WorkScreen _work;
    private readonly TitleMemory _relations;
    private readonly int[] _headline; // of each target
    private readonly int[] _post;

    /// <summary>Makes room for the roles of an index.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="work">What the CV holds of words of the work.</param>
    public TitleScreen(RoleIndex index, WorkScreen work)
    {
        (_index, _work) = (index, work);
        _relations = new TitleMemory(index.Titles);
        (_headline, _post) = (new int[index.Titles.Targets.Length], new int[index.Titles.Targets.Length]);
    }

    /// <summary>Reads the words of a CV.</summary>
    public void Read(ReadOnlySpan<CandidateToken> tokens)
    {
        Array.Clear(_headline);
        Array.Clear(_post);
        if (_headline.Length == 0) return;
        for (var first = 0; first < tokens.Length; first++)
        {
            ref readonly var token = ref tokens[first];
            if (token.Place > Place.PostHead || token.Stem < 0) continue;
            // A title that stands inside another is noted too: stances, which are not known yet, may bring it out.
            var found = _index.Titles.Longest(tokens, first);
            if (found.Last >= 0) Note(found, token.Place == Place.Title ? _headline : _post);
        }
    }

    /// <summary>The most that a role's title may be covered, in millionths.</summary>
    /// <param name="number">The number of the title among the targets of the index.</param>
    /// <param name="lines">The most of the role's lines that the accounts of posts cover, in millionths; -1 when it has none.</param>
    public int Most(int number, int lines)
    {
        var target = _index.Titles.Targets[number];
        return JobScorer.Most(_index, target, new JobTraces(_headline[number], _post[number], _work.Own(target.Role), _work.Told(target.Role), lines));
    }

    private void Note(FoundTitle found, int[] best)
    {
        var relations = _relations.Of(found);
        var i = 0;
        for (; found.Skipped == 0 && i <= best.Length - Vector<int>.Count; i += Vector<int>.Count)
        {
            Vector.Max(new Vector<int>(best, i), new Vector<int>(relations[i..])).CopyTo(best, i);
        }

        for (; i < best.Length; i++) best[i] = Math.Max(best[i], TitleMatcher.Held(relations[i], found));
    }
}
