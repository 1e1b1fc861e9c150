namespace Matcher.Scoring;

/// <summary>What words alone tell of a job, before dates and stances are read.</summary>
/// <param name="Headline">The most that a title in the headline is worth, in millionths.</param>
/// <param name="Post">The most that one in the head of a post is worth, in millionths.</param>
/// <param name="Own">How many words of the very job stand in the CV.</param>
/// <param name="Told">How many words in the accounts of posts tell of it or of jobs near it, in millionths of a word.</param>
/// <param name="Lines">How much of the role's lines the accounts of posts cover, in millionths; -1 when it has none.</param>
internal readonly record struct JobTraces(int Headline, int Post, int Own, long Told, int Lines);
