using System.Text;

namespace Matcher.Corpus.Changes;

/// <summary>Words that nobody has seen, built of syllables as French builds them: names, places, and words of no dictionary.</summary>
internal static class Syllables
{
    private static readonly byte[][] Opens = Bytes("b c d f g j l m n p r s t v br ch cl cr dr fl fr gr pl pr qu tr gu st");
    private static readonly byte[][] Cores = Bytes("a e i o u é è ai au eu oi ou an en in on");
    private static readonly byte[][] Closes = Bytes("l r t s x nd rt que lle tte sse ne ge ier ard");

    /// <summary>Appends a made-up word.</summary>
    /// <param name="sink">Receives it.</param>
    /// <param name="syllables">How many syllables it has.</param>
    /// <param name="isName">Whether it opens with a capital letter.</param>
    /// <param name="chance">Chooses the syllables.</param>
    public static void Append(ByteSink sink, int syllables, bool isName, ref Chance chance)
    {
        var start = sink.Length;
        for (var i = 0; i < syllables; i++)
        {
            sink.Append(Opens[chance.Next(Opens.Length)]);
            sink.Append(Cores[chance.Next(Cores.Length)]);
        }

        sink.Append(Closes[chance.Next(Closes.Length)]);
        if (isName) sink[start] = (byte)(sink[start] & ~0x20);
    }

    private static byte[][] Bytes(string words) => [.. words.Split(' ').Select(Encoding.UTF8.GetBytes)];
}
