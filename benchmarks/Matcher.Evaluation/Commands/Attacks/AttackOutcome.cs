using Matcher.Scoring;

namespace Matcher.Evaluation.Commands.Attacks;

/// <summary>How far an attack got for one role.</summary>
/// <param name="Score">The attacker's score in millionths of a point.</param>
/// <param name="Rank">Its rank among the candidates.</param>
/// <param name="Beaten">How many of the best graded stand behind it or level with it.</param>
/// <param name="Flags">What the engine says is to be checked.</param>
internal readonly record struct AttackOutcome(int Score, int Rank, int Beaten, CandidateFlags Flags);
