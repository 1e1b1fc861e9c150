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
        foreach (var state in states)
        {
            foreach (var number in (int[])[state.FirstEdge, state.Opens + 1, state.Answers + 1, state.Ahead]) writer.Number(number);
        }

        for (var edge = 0; edge < edgeWords.Length; edge++)
        {
            writer.Number(edgeWords[edge]);
            writer.Number(edgeTargets[edge]);
        }

        return writer;
    }
}
