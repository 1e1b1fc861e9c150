using System.Globalization;
using Matcher.Messages;

namespace Matcher.Reports.Messages;

/// <summary>What the texts of all commands share: a language, and how numbers are written in it.</summary>
internal abstract class Catalogue(MessageLanguage language)
{
    private const char NarrowNoBreakSpace = '\u202F';

    /// <summary>The language.</summary>
    public MessageLanguage Language => language;

    /// <summary>Whether it is French.</summary>
    protected bool IsFrench => language == MessageLanguage.French;

    /// <summary>One of two texts, side by side.</summary>
    protected string Say(string french, string english) => IsFrench ? french : english;

    /// <summary>A name between quotation marks, which stay on its line.</summary>
    public string Quote(string text) => IsFrench ? $"«\u00A0{text}\u00A0»" : $"“{text}”";

    /// <summary>A name before what it names.</summary>
    public string Label(string name) => IsFrench ? $"{name}\u00A0: " : $"{name}: ";

    /// <summary>A whole number, in groups of three digits.</summary>
    public string Whole(long number)
    {
        var text = number.ToString("#,0", CultureInfo.InvariantCulture);
        return IsFrench ? text.Replace(',', NarrowNoBreakSpace) : text;
    }

    /// <summary>Millionths, with so many decimals, rounded half away from zero.</summary>
    public string Decimals(int micros, int decimals) => Decimals(micros / 1_000_000m, decimals);

    /// <summary>A number with so many decimals, rounded half away from zero.</summary>
    public string Decimals(decimal number, int decimals)
    {
        var text = decimal.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return IsFrench ? text.Replace('.', ',') : text;
    }

    /// <summary>A part of one in millionths, as a whole percentage.</summary>
    public string Percent(int micros) => Decimals(micros / 10_000m, 0) + PercentSign;

    /// <summary>What a passage adds; of what would round to nothing, that it is less than one per cent.</summary>
    public string Gain(int micros) => micros < 5_000 ? $"< {Decimals(1m, 0)}{PercentSign}" : $"+{Percent(micros)}";

    /// <summary>What follows the figures of a percentage.</summary>
    public string PercentSign => IsFrench ? "\u00A0%" : "%";

    /// <summary>A duration, for people.</summary>
    public string Duration(TimeSpan time) => time.TotalSeconds < 60
        ? $"{Decimals((decimal)time.TotalSeconds, time.TotalSeconds < 10 ? 1 : 0)}\u00A0s"
        : $"{Whole((long)time.TotalMinutes)}\u00A0min {time.Seconds.ToString("00", CultureInfo.InvariantCulture)}\u00A0s";

    /// <summary>A number with its noun in the singular or the plural; French counts zero as singular.</summary>
    protected string Count(long number, string one, string several) =>
        $"{Whole(number)}\u00A0{(number == 1 || (number == 0 && IsFrench) ? one : several)}";
}
