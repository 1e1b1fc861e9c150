using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>The few numbers of the scoring formula, in millionths. See docs/decisions/coverage.md.</summary>
internal static class ScoringConstants
{
    /// <summary>The part of a line's terms that covers it in full: nobody repeats a whole line of a role document.</summary>
    public const int FullMatch = 550_000;

    /// <summary>A title is covered in full by all of its terms: "responsable informatique" is not "responsable de parc informatique".</summary>
    public const int FullTitleMatch = Micros.One;

    /// <summary>A term found outside the criterion's best passage earns this part of its share.</summary>
    public const int ElsewhereValue = 600_000;

    /// <summary>A match below this is chance, and counts as none.</summary>
    public const int NoiseFloor = 120_000;

    /// <summary>A denied part of the terms from which a criterion that nothing else evidences is contradicted.</summary>
    public const int Contradiction = 300_000;

    /// <summary>The coverage from which a criterion is called covered rather than partial.</summary>
    public const int Covered = Micros.One / 2;

    /// <summary>What a line is worth that someone of quite another trade evidences.</summary>
    public const int OtherTrade = 500_000;

    /// <summary>And that someone evidences whose posts do not say of which trade they are.</summary>
    public const int MuteTrade = 700_000;

    /// <summary>The coverage of a title from which the CV is plainly of the trade: that of the job in the headline and the last post.</summary>
    public const int PlainTitle = 800_000;

    /// <summary>What the words of a role's title are worth when the directory does not know the job: they may be a homonym's.</summary>
    public const int UnknownJob = 500_000;

    /// <summary>What is left of the words of a list where posts tell nothing of the role.</summary>
    public const int LeastListed = 400_000;

    /// <summary>The part of a role's lines that posts must tell to bear its lists out in full.</summary>
    public const int ListedLines = 100_000;

    /// <summary>Fewer words than this, and a CV says too little to be judged.</summary>
    public const int TooFewWords = 25;
}
