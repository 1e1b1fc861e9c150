using Matcher.Text;
using Matcher.Vectors;

namespace Matcher.Scoring.Screening;

/// <summary>Finds the runs that may stand in a CV by their rarest words, in whatever order: no more is asked than that the two rarest stand between the same marks. One instance a thread.</summary>
internal sealed class KeyReader(RoleIndex index)
{
    private readonly KeyIndex _keys = index.Keys;
    private readonly int[] _near = new int[index.Keys.StemCount]; // by stem: the last stretch between two marks that holds it
    private int _stretch;

    /// <summary>Reads the words of a CV.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="wanted">What is looked for: <see cref="WordUses.TermKey"/> or <see cref="WordUses.WorkKey"/>.</param>
    /// <param name="roles">The set of roles that it is looked for (<see cref="RoleBits"/>).</param>
    /// <param name="listener">Who takes what is found: a structure, so that no call is indirect.</param>
    public void Read<TListener>(ReadOnlySpan<CandidateToken> tokens, WordUses wanted, ulong roles, TListener listener)
        where TListener : struct, IKeyListener
    {
        for (var first = 0; first < tokens.Length;)
        {
            _stretch++;
            var end = first;
            var isWanted = false;
            do
            {
                ref readonly var token = ref tokens[end++];
                if ((token.Uses & WordUses.Needed) != 0) _near[token.Stem] = _stretch;
                isWanted |= (token.Uses & wanted) != 0;
            }
            while (end < tokens.Length && tokens[end].Before < Break.Item);

            for (; isWanted && first < end; first++)
            {
                ref readonly var token = ref tokens[first];
                if ((token.Uses & wanted) == 0) continue;
                foreach (ref readonly var use in wanted == WordUses.TermKey ? _keys.Terms(token.Stem) : _keys.WorkOf(token.Stem))
                {
                    if ((RoleBits.Of(use.Role) & roles) != 0 && (use.Need < 0 || _near[use.Need] == _stretch)) listener.Take(token, use);
                }
            }

            first = end;
        }
    }
}
