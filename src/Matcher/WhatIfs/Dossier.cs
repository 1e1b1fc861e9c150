using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Ranks;
using Matcher.Vectors;

namespace Matcher.WhatIfs;

/// <summary>All that can be told of one candidate's place for one role: the account, how firm the place is, and what would change it.</summary>
internal sealed record Dossier
{
    /// <summary>The candidate.</summary>
    public required Candidate Candidate { get; init; }

    /// <summary>The account of the score.</summary>
    public required Explanation Explanation { get; init; }

    /// <summary>The place, from 1, and how firm it is.</summary>
    public required Standing Standing { get; init; }

    /// <summary>Among how many candidates.</summary>
    public required int Scored { get; init; }

    /// <summary>What would change the score, gaps filled first, each with the rank that it would make.</summary>
    public required IReadOnlyList<WhatIf> WhatIfs { get; init; }

    /// <summary>Makes the dossiers of a candidate for all roles of an index.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="explanations">The accounts, in the order of the index.</param>
    /// <param name="contests">The candidate against all others, in the order of the index.</param>
    /// <param name="scored">Among how many candidates, the candidate included.</param>
    /// <param name="additions">Lines of the user's own to try.</param>
    public static IReadOnlyList<Dossier> Of(
        RoleIndex index,
        Candidate candidate,
        IReadOnlyList<Explanation> explanations,
        IReadOnlyList<Contest> contests,
        int scored,
        IReadOnlyList<(CandidateField Field, string Text)> additions)
    {
        ArgumentNullException.ThrowIfNull(explanations);
        ArgumentNullException.ThrowIfNull(contests);
        ArgumentNullException.ThrowIfNull(additions);
        var runner = new WhatIfRunner(index);
        var dossiers = new Dossier[explanations.Count];
        for (var i = 0; i < dossiers.Length; i++)
        {
            var (role, explanation, contest) = (i, explanations[i], contests[i]);
            var found = additions.Select(addition => runner.Add(candidate, explanation, role, addition.Field, addition.Text))
                .Concat(runner.FillGaps(candidate, explanation, role))
                .Concat(runner.WithoutPassages(candidate, explanation, role));
            dossiers[i] = new Dossier
            {
                Candidate = candidate,
                Explanation = explanation,
                Standing = contest.Measure(),
                Scored = scored,
                WhatIfs = [.. found.Select(whatIf => whatIf with { Rank = contest.RankOf(whatIf.ScoreMicros) })],
            };
        }

        return dossiers;
    }
}
