using System.Globalization;

namespace Matcher.Evaluation.Reports;

/// <summary>A value of a report: a text, a whole number, a measure, or nothing.</summary>
/// <param name="Value">A string, an int, a double, or null.</param>
/// <param name="Digits">Decimals shown of a measure.</param>
/// <param name="IsSigned">Whether a measure that is not negative shows its sign: a difference.</param>
internal readonly record struct Cell(object? Value, int Digits = 3, bool IsSigned = false)
{
    /// <summary>What is shown where there is nothing.</summary>
    public const string Nothing = "–";

    /// <summary>A difference of two measures.</summary>
    public static Cell Difference(double value) => new(value, IsSigned: true);

    /// <summary>A score in millionths of a point.</summary>
    public static Cell Points(long micros) => new(micros / 1_000_000.0, Digits: 2);

    /// <summary>The value as people read it.</summary>
    public override string ToString() => Value switch
    {
        null => Nothing,
        double.NaN => Nothing,
        double difference when IsSigned => Rounded(difference).ToString($"+0.{new string('0', Digits)};-0.{new string('0', Digits)}", CultureInfo.InvariantCulture),
        double measure => measure.ToString($"F{Digits}", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => (string)Value,
    };

    // What rounds to nothing would keep its minus sign; negative zero plus zero is zero.
    private double Rounded(double difference) => Math.Round(difference, Digits, MidpointRounding.AwayFromZero) + 0.0;

    public static implicit operator Cell(string? text) => new(text);

    public static implicit operator Cell(int number) => new(number);

    public static implicit operator Cell(double measure) => new(measure);
}
