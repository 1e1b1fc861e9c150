using System.CommandLine;
using System.Globalization;
using Matcher.Candidates;
using Matcher.Cli.Messages;
using Matcher.Files.Columns;
using Matcher.Roles;

namespace Matcher.Cli.Usage;

/// <summary>Reads the values of a command line, and tells all that is wrong with them at once.</summary>
internal sealed class RequestReader(ParseResult parse, UsageMessages messages)
{
    private readonly List<string> _errors = [];

    /// <summary>A text, or null where it is not given.</summary>
    public string? Text(Option<string> option) => parse.GetValue(option);

    /// <summary>A text that must be there.</summary>
    public string Required(Option<string> option)
    {
        var text = parse.GetValue(option) ?? "";
        if (string.IsNullOrWhiteSpace(text)) _errors.Add(messages.MissingOption(option.Name, option.HelpName ?? ""));
        return text;
    }

    /// <summary>Whether a switch is given.</summary>
    public bool Is(Option<bool> option) => parse.GetValue(option);

    /// <summary>The values of an argument.</summary>
    public string[] Many(Argument<string[]> argument)
    {
        var texts = parse.GetValue(argument) ?? [];
        if (texts.Any(string.IsNullOrWhiteSpace)) _errors.Add(messages.MissingArgument(argument.Name));
        return texts;
    }

    /// <summary>The value of an argument.</summary>
    public string One(Argument<string> argument)
    {
        var text = parse.GetValue(argument) ?? "";
        if (string.IsNullOrWhiteSpace(text)) _errors.Add(messages.MissingArgument(argument.Name));
        return text;
    }

    /// <summary>A whole number, or null where it is not given.</summary>
    public int? Whole(Option<string> option, int least)
    {
        if (parse.GetValue(option) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least) return number;
        _errors.Add(messages.NotANumber(option.Name, text, least));
        return null;
    }

    /// <summary>One of a few words, or null where it is not given.</summary>
    public string? Choice(Option<string> option, params ReadOnlySpan<string> choices)
    {
        if (parse.GetValue(option) is not { } text) return null;
        foreach (var choice in choices)
        {
            if (string.Equals(choice, text, StringComparison.OrdinalIgnoreCase)) return choice;
        }

        _errors.Add(messages.NotAChoice(option.Name, text, string.Join(", ", choices)));
        return null;
    }

    /// <summary>The values of an option that may be repeated, without blanks around them.</summary>
    public IReadOnlyList<string> Repeated(Option<string[]> option) => [.. (parse.GetValue(option) ?? []).Select(text => text.Trim()).Where(text => text.Length > 0)];

    /// <summary>Shares by kind: <c>KIND=N</c>, parted by commas.</summary>
    public IReadOnlyDictionary<CriterionKind, decimal> Weights(Option<string> option)
    {
        var weights = new Dictionary<CriterionKind, decimal>();
        foreach (var part in (parse.GetValue(option) ?? "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && KindNames.TryFind(part[..equals], out var kind)
                && decimal.TryParse(part[(equals + 1)..].Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
                && share <= RoleWeights.Most && weights.TryAdd(kind, share))
            {
                continue;
            }

            _errors.Add(messages.BadWeight(option.Name, part));
        }

        return weights;
    }

    /// <summary>Lines to put into fields: <c>FIELD=TEXT</c>, as columns are mapped.</summary>
    public IReadOnlyList<(CandidateField Field, string Text)> Additions(Option<string[]> option)
    {
        var additions = new List<(CandidateField Field, string Text)>();
        foreach (var text in parse.GetValue(option) ?? [])
        {
            if (ColumnChoices.None.TryMap(text, out var one) && one.Fields.Count == 1) additions.Add((one.Fields.First().Key, one.Fields.First().Value));
            else _errors.Add(messages.BadAddition(option.Name, text));
        }

        return additions;
    }

    /// <summary>Which columns to read.</summary>
    public ColumnChoices Columns(Option<string[]> map, Option<string> id)
    {
        var choices = ColumnChoices.None;
        foreach (var text in parse.GetValue(map) ?? [])
        {
            if (choices.TryMap(text, out var more)) choices = more;
            else _errors.Add(messages.BadMap(text));
        }

        return parse.GetValue(id) is { } header ? choices with { Id = header } : choices;
    }

    /// <summary>Notes an error.</summary>
    public void Refuse(string error) => _errors.Add(error);

    /// <summary>Ends the reading.</summary>
    /// <exception cref="UsageException">Something was wrong; all of it is told.</exception>
    public void Finish()
    {
        if (_errors.Count > 0) throw new UsageException(string.Join('\n', _errors));
    }
}
