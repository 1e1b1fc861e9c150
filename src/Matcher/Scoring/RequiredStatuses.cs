namespace Matcher.Scoring;

/// <summary>What a CV says of the required criteria of a role, in document order: a ranking of everybody keeps it, in eight bytes.</summary>
public readonly record struct RequiredStatuses
{
    /// <summary>How many criteria there is room for; those beyond are told by the explanation alone.</summary>
    public const int Most = 32;

    private const int BitsEach = 2;
    private const ulong Mask = 3;

    private readonly ulong _bits;

    private RequiredStatuses(ulong bits) => _bits = bits;

    /// <summary>The status of a required criterion.</summary>
    /// <param name="position">Its place among the required criteria of the role, from 0, below <see cref="Most"/>.</param>
    public CriterionStatus this[int position] => (CriterionStatus)((_bits >> (BitsEach * position)) & Mask);

    /// <summary>The same with the status of one more criterion; the one after <see cref="Most"/> changes nothing.</summary>
    public RequiredStatuses With(int position, CriterionStatus status) =>
        position < Most ? new RequiredStatuses(_bits | ((ulong)status << (BitsEach * position))) : this;
}
