namespace Matcher.Trades;

/// <summary>What a job title names.</summary>
/// <param name="Trade">The number of the family.</param>
/// <param name="IsNarrower">Whether it names a narrower specialty of the job.</param>
internal sealed record TradeTitle(int Trade, bool IsNarrower);
