namespace Matcher.Evaluation.Commands.Ranking;

/// <summary>A candidate of a low grade that stands above one of a high grade.</summary>
/// <param name="High">The one that stands too high.</param>
/// <param name="Low">The one that stands too low.</param>
/// <param name="Loss">What exchanging the two would add to the discounted gain.</param>
internal readonly record struct Misplacement(PlacedCandidate High, PlacedCandidate Low, double Loss);
