namespace Matcher.Vectors;

/// <summary>
/// Arithmetic in whole millionths: shares, strengths, gains, coverages, weights and points are all whole numbers of
/// 10^-6, so that sums, ranks and ties are exact whatever the machine.
/// </summary>
internal static class Micros
{
    /// <summary>One, in millionths.</summary>
    public const int One = 1_000_000;

    /// <summary>The product of two values in millionths, rounded half up.</summary>
    public static int Multiply(int left, int right) => (int)((((long)left * right) + (One / 2)) / One);

    /// <summary>The millionths nearest to a value between 0 and 2,000.</summary>
    public static int From(double value) => (int)((value * One) + 0.5);

    /// <summary>Divides a whole among weights so that the parts sum to it exactly (method of the largest remainder; ties go to the first).</summary>
    /// <param name="weights">Not negative, and not all zero.</param>
    /// <param name="whole">What to divide.</param>
    public static int[] Apportion(IReadOnlyList<double> weights, int whole)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Count; i++) sum += weights[i];
        if (!(sum > 0)) throw new ArgumentException("At least one weight must be above zero.", nameof(weights));

        var parts = new int[weights.Count];
        var remainders = new double[weights.Count];
        var left = whole;
        for (var i = 0; i < parts.Length; i++)
        {
            var exact = weights[i] / sum * whole;
            parts[i] = (int)exact;
            remainders[i] = exact - parts[i];
            left -= parts[i];
        }

        for (; left > 0; left--)
        {
            var largest = -1;
            for (var i = 0; i < parts.Length; i++)
            {
                if (remainders[i] >= 0 && (largest < 0 || remainders[i] > remainders[largest])) largest = i;
            }

            if (largest < 0) break;
            parts[largest]++;
            remainders[largest] = -1;
        }

        return parts;
    }
}
