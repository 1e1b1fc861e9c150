namespace Matcher.Vectors;

/// <summary>A role whose title names a known job.</summary>
/// <param name="Role">The role's position in the index.</param>
/// <param name="Criterion">Its title criterion.</param>
/// <param name="FirstSlot">The first slot of that criterion: the headline's; the best post's and those of the work follow.</param>
/// <param name="Node">The node of the role's own title in the vocabulary.</param>
internal sealed record TitleTarget(int Role, int Criterion, int FirstSlot, int Node);
