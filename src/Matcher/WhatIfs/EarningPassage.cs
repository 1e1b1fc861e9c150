using Matcher.Candidates;

namespace Matcher.WhatIfs;

/// <summary>A passage of a CV that earned points.</summary>
/// <param name="Field">Its field.</param>
/// <param name="Start">Its first UTF-16 code unit in the field.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Points">What its words earned, over all criteria, in points.</param>
internal sealed record EarningPassage(CandidateField Field, int Start, int Length, decimal Points);
