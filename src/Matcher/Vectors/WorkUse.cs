namespace Matcher.Vectors;

/// <summary>A role whose work a run of stems speaks of.</summary>
/// <param name="Role">The role's position in the index.</param>
/// <param name="IsOwn">Whether it is that very job's word and not only its subject's.</param>
/// <param name="Near">How near the nearest job that the word is of stands to the role's, in millionths.</param>
internal readonly record struct WorkUse(int Role, bool IsOwn, int Near);
