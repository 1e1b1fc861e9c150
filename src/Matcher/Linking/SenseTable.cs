using System.Runtime.InteropServices;
using Matcher.Text;

namespace Matcher.Linking;

/// <summary>Which words of job titles say nearly the same thing there, from the shipped file.</summary>
internal sealed class SenseTable
{
    private const string Resource = "Matcher.Linking.Data.senses.txt";

    private readonly Dictionary<string, List<string>> _senses = new(StringComparer.Ordinal);
    private readonly int _longest;

    private SenseTable()
    {
        var number = 0;
        foreach (var line in TextResource.Lines(Resource))
        {
            number++;
            foreach (var term in line.Split(" = "))
            {
                var stems = TitleReader.Stems(term);
                _longest = Math.Max(_longest, stems.Length);
                var senses = CollectionsMarshal.GetValueRefOrAddDefault(_senses, Key(stems), out _) ??= [];
                var name = $"={number}"; // no root holds a sign
                if (!senses.Contains(name, StringComparer.Ordinal)) senses.Add(name); // two words of a line may share their root
            }
        }
    }

    /// <summary>The shipped table.</summary>
    public static SenseTable Shared { get; } = new();

    /// <summary>The senses of a title's words, the longest known terms first; a word without one gives its root.</summary>
    public IEnumerable<TitleSense> Of(string[] stems)
    {
        for (var i = 0; i < stems.Length;)
        {
            var length = Math.Min(_longest, stems.Length - i);
            List<string>? found = null;
            while (length > 0 && !_senses.TryGetValue(Key(stems.AsSpan(i, length)), out found)) length--;
            if (found is null) yield return new TitleSense(Derivation.Root(stems[i]), 1, i == 0);
            foreach (var sense in found ?? []) yield return new TitleSense(sense, 1.0 / found!.Count, i == 0);
            i += Math.Max(1, length);
        }
    }

    private static string Key(ReadOnlySpan<string> stems)
    {
        var roots = new string[stems.Length];
        for (var i = 0; i < stems.Length; i++) roots[i] = Derivation.Root(stems[i]);
        return string.Join(' ', roots);
    }
}
