using System.Runtime.InteropServices;

namespace Matcher.Diplomas;

/// <summary>Sequences of words and what they mean: a trie over word numbers, matched longest first.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTable<T>
    where T : class, new()
{
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<bool> _begins = [];
    private readonly List<T?> _meanings = [null];

    /// <summary>The meaning of a phrase, made when it is new.</summary>
    public T Add(ReadOnlySpan<int> words)
    {
        while (_begins.Count <= words[0]) _begins.Add(item: false);
        _begins[words[0]] = true;
        var node = 0;
        foreach (var word in words)
        {
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_edges, Key(node, word), out var known);
            if (!known)
            {
                next = _meanings.Count;
                _meanings.Add(null);
            }

            node = next;
        }

        return _meanings[node] ??= new T();
    }

    /// <summary>
    /// The longest phrase that begins at a word, or null. Linking words ("de", "en", "et" …) inside it may be
    /// missing from the phrase.
    /// </summary>
    /// <param name="words">The words of a line.</param>
    /// <param name="first">Where the phrase begins.</param>
    /// <param name="last">Its last word.</param>
    public T? Match(ReadOnlySpan<LineWord> words, int first, out int last)
    {
        T? found = null;
        last = first;

        // Most words of a CV begin no phrase: they are told without a look into the trie.
        if (words[first].Id >= _begins.Count || !_begins[words[first].Id]) return null;
        var node = 0;
        for (var i = first; i < words.Length; i++)
        {
            if (words[i].Id != 0 && _edges.TryGetValue(Key(node, words[i].Id), out var next))
            {
                node = next;
                if (_meanings[node] is not { } meaning) continue;
                found = meaning;
                last = i;
            }
            else if (node == 0 || !words[i].IsLink)
            {
                break;
            }
        }

        return found;
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
