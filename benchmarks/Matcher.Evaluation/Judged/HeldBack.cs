namespace Matcher.Evaluation.Judged;

/// <summary>
/// Every third candidate is held back: their figures are measured in the mean, and nobody tunes on what they wrote. They
/// are those whose identifier ends in a multiple of three.
/// </summary>
internal static class HeldBack
{
    private const int Every = 3;

    /// <summary>Whether nothing of this candidate may be shown.</summary>
    public static bool Contains(string id)
    {
        // A number is a multiple of three when the sum of its digits is.
        var digits = id.Reverse().TakeWhile(char.IsAsciiDigit).ToList();
        return digits.Count > 0 && digits.Sum(digit => digit - '0') % Every == 0;
    }
}
