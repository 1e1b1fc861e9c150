using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>How much of the activities and technical competences of each role the accounts of posts cover, weighed as the document suggests: who weighs otherwise changes points, not what is covered. One instance a thread.</summary>
internal sealed class LineMeter
{
    private readonly long[] _weights; // by role
    private readonly int[] _lines; // by criterion; 0 for what is no line
    private readonly long[] _covered;

    /// <summary>Adds up the weights of an index.</summary>
    public LineMeter(RoleIndex index)
    {
        _weights = new long[index.Roles.Count];
        _covered = new long[index.Roles.Count];
        _lines = Array.ConvertAll(index.Criteria, criterion => IsLine(criterion) ? criterion.Criterion.SuggestedMicros : 0);
        for (var i = 0; i < _lines.Length; i++) _weights[index.CriterionRoles[i]] += _lines[i];
    }

    /// <summary>Starts a candidate.</summary>
    public void Start() => Array.Clear(_covered);

    /// <summary>Adds what the accounts of posts tell of a criterion: titles and lists are weighed by it, and may not bear themselves out.</summary>
    public void Add(IndexedCriterion criterion, in Findings found)
    {
        if (IsLine(criterion) && found.Sum > 0) _covered[criterion.Role] += (long)criterion.Criterion.SuggestedMicros * found.Coverage / found.Sum * found.Told;
    }

    /// <summary>Adds the most that the accounts of posts may tell of a criterion.</summary>
    public void AddMost(int criterion, int role, int coverage) => _covered[role] += (long)_lines[criterion] * coverage;

    /// <summary>The part of a role's lines that the accounts of posts cover, in millionths; -1 when it has none.</summary>
    public int Told(int role) => _weights[role] == 0 ? -1 : (int)(_covered[role] / _weights[role]);

    private static bool IsLine(IndexedCriterion criterion) => criterion.Criterion.Kind is CriterionKind.Activity or CriterionKind.Technical;
}
