using Matcher.Candidates;
using Matcher.Periods;

namespace Matcher.Careers;

/// <summary>A post that a CV tells, with its period.</summary>
/// <param name="Field">The field in which it stands.</param>
/// <param name="Start">The first byte of its head: the lines that give its title, employer, place and dates.</param>
/// <param name="HeadEnd">The first byte after its head.</param>
/// <param name="End">The first byte after what is told of it.</param>
/// <param name="Period">Its period; of a duration alone, the months without a place in time.</param>
/// <param name="Kind">Whether it is work.</param>
internal readonly record struct Post(CandidateField Field, int Start, int HeadEnd, int End, Period Period, PostKind Kind);
