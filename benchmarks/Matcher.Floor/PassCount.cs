namespace Matcher.Floor;

/// <summary>What a bare pass counted.</summary>
/// <param name="Records">How many records.</param>
/// <param name="Words">How many words.</param>
/// <param name="Known">How many of them stand in the vocabulary.</param>
internal readonly record struct PassCount(long Records, long Words, long Known)
{
    /// <summary>Adds two counts.</summary>
    public static PassCount operator +(PassCount left, PassCount right) =>
        new(left.Records + right.Records, left.Words + right.Words, left.Known + right.Known);
}
