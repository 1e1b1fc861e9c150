namespace Matcher.Linking;

/// <summary>The features of a title and their weights.</summary>
/// <param name="Features">The numbers of the features, each once.</param>
/// <param name="Weights">One weight a feature; their squares sum to 1 at most.</param>
internal readonly record struct SparseVector(int[] Features, float[] Weights);
