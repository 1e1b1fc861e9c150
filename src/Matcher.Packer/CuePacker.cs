using Matcher.Stances;

namespace Matcher.Packer;

/// <summary>Packs the automaton of cues.</summary>
internal static class CuePacker
{
    /// <summary>Packs it, in the order in which <see cref="CueTable"/> reads it.</summary>
    public static PackWriter Pack()
    {
        var (words, cues, states, edgeWords, edgeTargets) = CueTable.Shared.Parts();
        var writer = new PackWriter();
        writer.Forms([.. words.All().Select(word => word.Form)]);
        writer.Number(cues.Length);
        foreach (var cue in cues)
        {
            foreach (var number in (int[])[(int)cue.Kind, (int)cue.Stance, cue.Scope, cue.IsEarly ? 1 : 0, cue.IsListed ? 1 : 0, cue.IsLast ? 1 : 0, cue.IsOver ? 1 : 0]) writer.Number(number);
        }

        writer.Number(states.Length);
        writer.Number(edgeWords.Length);
        for (var state = 0; state < states.Length; state++)
        {
            var edges = state == 0 ? 0 : states[state].FirstEdge - states[state - 1].FirstEdge;
            foreach (var number in (int[])[edges, states[state].Opens + 1, states[state].Answers + 1, states[state].Ahead]) writer.Number(number);
        }

        for (var state = 0; state < states.Length - 1; state++)
        {
            var (word, target) = (0, 0);
            for (var edge = states[state].FirstEdge; edge < states[state + 1].FirstEdge; edge++)
            {
                writer.Number(edgeWords[edge] - word);
                writer.Difference(edgeTargets[edge] - target);
                (word, target) = (edgeWords[edge], edgeTargets[edge]);
            }
        }

        return writer;
    }
}
