using System.Text;

namespace Matcher.Packer;

/// <summary>Numbers stems or roots in the order in which they come.</summary>
internal sealed class Numbering
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<byte[]> _forms = [];

    /// <summary>The forms by number.</summary>
    public IReadOnlyCollection<byte[]> Forms => _forms;

    /// <summary>The number of a form; a new one if it is new.</summary>
    public int Of(string form)
    {
        if (_numbers.TryGetValue(form, out var number)) return number;
        _forms.Add(Encoding.UTF8.GetBytes(form));
        return _numbers[form] = _forms.Count - 1;
    }

    /// <summary>The numbers of forms that all have one; none where one has not: a stem that no key holds is not to be known.</summary>
    public int[] Known(IEnumerable<string> forms)
    {
        int[] numbers = [.. forms.Select(form => _numbers.GetValueOrDefault(form, -1))];
        return numbers.Contains(-1) ? [] : numbers;
    }

    /// <summary>The numbers of forms.</summary>
    public int[] Of(IEnumerable<string> forms) => [.. forms.Select(Of)];
}
