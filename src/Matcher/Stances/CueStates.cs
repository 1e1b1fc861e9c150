using System.Globalization;
using System.Text;

namespace Matcher.Stances;

/// <summary>Makes an automaton of phrases smaller: most words of a group go on alike.</summary>
internal static class CueStates
{
    /// <summary>Makes one state of all that end the same phrases and go on by the same words to the same states; the start stays first.</summary>
    /// <param name="states">The states, and one more where the edges end.</param>
    /// <param name="edgeWords">The words that lead on, state after state.</param>
    /// <param name="edgeTargets">The states that they lead to.</param>
    /// <returns>Whether any were alike.</returns>
    public static bool Merge(List<CueState> states, List<short> edgeWords, List<int> edgeTargets)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var merged = new int[states.Count - 1];
        var (kept, words, targets) = (new List<CueState>(), new List<short>(), new List<int>());
        for (var state = 0; state < merged.Length; state++)
        {
            if (!numbers.TryAdd(Key(states, state, edgeWords, edgeTargets), kept.Count))
            {
                merged[state] = numbers[Key(states, state, edgeWords, edgeTargets)];
                continue;
            }

            merged[state] = kept.Count;
            kept.Add(states[state] with { FirstEdge = words.Count });
            for (var edge = states[state].FirstEdge; edge < states[state + 1].FirstEdge; edge++)
            {
                words.Add(edgeWords[edge]);
                targets.Add(edgeTargets[edge]);
            }
        }

        if (kept.Count == merged.Length) return false;
        kept.Add(states[^1] with { FirstEdge = words.Count });
        Replace(states, kept);
        Replace(edgeWords, words);
        Replace(edgeTargets, targets.ConvertAll(target => merged[target]));
        return true;
    }

    private static string Key(List<CueState> states, int state, List<short> edgeWords, List<int> edgeTargets)
    {
        var key = new StringBuilder();
        key.Append(CultureInfo.InvariantCulture, $"{states[state].Opens} {states[state].Answers} {states[state].Ahead}");
        for (var edge = states[state].FirstEdge; edge < states[state + 1].FirstEdge; edge++) key.Append(CultureInfo.InvariantCulture, $" {edgeWords[edge]} {edgeTargets[edge]}");
        return key.ToString();
    }

    private static void Replace<T>(List<T> list, List<T> with)
    {
        list.Clear();
        list.AddRange(with);
    }
}
