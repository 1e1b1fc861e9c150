using Matcher.Candidates;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Screening;

/// <summary>The most that the title of a role whose job is known may be covered, by the titles in the headline and in the heads of posts and by the words of the work. One instance a thread.</summary>
/// <param name="index">The roles.</param>
/// <param name="work">What the CV holds of words of the work.</param>
internal sealed class TitleScreen(RoleIndex index, WorkScreen work)
{
    private readonly int[] _headline = new int[index.Roles.Count];
    private readonly int[] _post = new int[index.Roles.Count];

    /// <summary>Reads the words of a CV.</summary>
    public void Read(ReadOnlySpan<CandidateToken> tokens)
    {
        Array.Clear(_headline);
        Array.Clear(_post);
        if (index.Titles.Targets.Length == 0) return;
        for (var first = 0; first < tokens.Length; first++)
        {
            ref readonly var token = ref tokens[first];
            if (token.Place > Place.PostHead || token.Stem < 0) continue;
            // A title that stands inside another is noted too: stances, which are not known yet, may bring it out.
            var found = index.Titles.Longest(tokens, first);
            if (found.Last >= 0) Note(found, token.Place == Place.Title ? _headline : _post);
        }
    }

    /// <summary>The most that a role's title may be covered, in millionths.</summary>
    /// <param name="target">The title.</param>
    /// <param name="lines">The most of the role's lines that the accounts of posts cover, in millionths; -1 when it has none.</param>
    public int Most(TitleTarget target, int lines) =>
        JobScorer.Most(index, target, new JobTraces(_headline[target.Role], _post[target.Role], work.Own(target.Role), work.Told(target.Role), lines));

    private void Note(FoundTitle found, int[] best)
    {
        foreach (var target in index.Titles.Targets)
        {
            var relation = TitleMatcher.Held(index.Titles.MostRelation(target.Role, found), found);
            if (relation > best[target.Role]) best[target.Role] = relation;
        }
    }
}
