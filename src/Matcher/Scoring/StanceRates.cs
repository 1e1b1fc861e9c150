using Matcher.Roles;
using Matcher.Stances;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>
/// What words are worth by the stance of the CV to them, in millionths: the factor that explanations call <c>stance</c>.
/// </summary>
internal static class StanceRates
{
    /// <summary>A wish proves no more than that he knows what the job is called, and wants it.</summary>
    public const int Wished = 150_000;

    /// <summary>Who has notions can follow a talk and be trained: less than half of who does the work.</summary>
    public const int Slight = 400_000;

    /// <summary>Who works for a director has seen the work, and has not done it.</summary>
    public const int OthersWork = 200_000;

    /// <summary>The stances that earn something, best first: where more is found than a full match takes, the best count.</summary>
    public static ReadOnlySpan<Stance> BestFirst => [Stance.Fact, Stance.Slight, Stance.OthersWork, Stance.Served, Stance.Team, Stance.Wished];

    /// <summary>What a stance is worth.</summary>
    public static int Of(Stance stance) => stance switch
    {
        Stance.Fact => Micros.One,
        Stance.Wished => Wished,
        Stance.Slight => Slight,
        Stance.Denied => 0,
        _ => OthersWork,
    };

    /// <summary>
    /// The stance as it counts for a criterion: a fact where the role asks for just that ("notions de SQL", "recruter des
    /// techniciens"), and where those he leads are part of his work.
    /// </summary>
    public static Stance For(IndexedCriterion criterion, Stance stance)
    {
        if (stance == Stance.Fact || (criterion.Stances & (1 << (int)stance)) != 0) return Stance.Fact;
        return stance == Stance.Team && criterion.Criterion.Kind != CriterionKind.Title ? Stance.Fact : stance;
    }

    /// <summary>The stance of a run of words: what either end denies is denied; else the better of the two, for "recruter des techniciens" is done by who recruits.</summary>
    public static Stance OfRun(Stance first, Stance last)
    {
        if (first == last) return first;
        if (first == Stance.Denied || last == Stance.Denied) return Stance.Denied;
        return Of(first) >= Of(last) ? first : last;
    }
}
