using System.Text;

namespace Matcher.Text;

/// <summary>
/// Terms that hold a symbol and would lose their meaning if they were cut at it ("c#", "node.js", "r&amp;d", "z/os").
/// A trie over folded bytes; immutable and thread-safe.
/// </summary>
/// <remarks>
/// A blank inside a term stands for one blank of any kind and is left out of its form: "R &amp; D" reads as "r&amp;d".
/// A term is looked for only where its first word is a single letter, or is followed by a symbol, or by a blank and then a
/// symbol or a digit.
/// </remarks>
internal sealed class ProtectedTerms
{
    /// <summary>The resource that lists the shipped terms.</summary>
    public const string ResourceName = "Matcher.Text.Data.protected.txt";

    private readonly List<Node> _nodes = [new Node()];

    /// <summary>Makes the set from terms as people write them.</summary>
    public ProtectedTerms(IEnumerable<string> terms)
    {
        foreach (var term in terms) Add(Encoding.UTF8.GetBytes(Folding.Fold(term.Trim())));
    }

    /// <summary>The terms that every analysis protects.</summary>
    public static ProtectedTerms Shared { get; } = new(TextResource.Lines(ResourceName));

    /// <summary>The longest protected term that starts at an offset.</summary>
    /// <param name="text">The original text.</param>
    /// <param name="offset">The first byte of a word, or of a symbol that may open a term.</param>
    /// <param name="form">Receives the folded term.</param>
    /// <param name="formLength">The length of the folded term, 0 when there is none.</param>
    /// <returns>The offset after the term in the original text.</returns>
    public int Match(ReadOnlySpan<byte> text, int offset, Span<byte> form, out int formLength)
    {
        formLength = 0;
        var end = offset;
        var node = _nodes[0];
        var length = 0;
        Span<byte> folded = stackalloc byte[Folding.MaxLength];
        for (var i = offset; i < text.Length;)
        {
            var scalar = Utf8.Read(text, i, out var bytes);
            if (scalar == '&' && text[i..].StartsWith("&amp;"u8)) bytes = 5;
            var kind = Characters.Classify(scalar);
            i += bytes;
            if (kind == CharacterKind.Invisible) continue;
            if (kind == CharacterKind.Space) scalar = ' ';
            else if (kind == CharacterKind.Dash) scalar = '-';
            var count = Folding.Fold(scalar, folded);
            for (var j = 0; j < count; j++)
            {
                if (length == form.Length || node.Next(folded[j]) is not (> 0 and var next)) return end;
                node = _nodes[next];
                if (scalar != ' ') form[length++] = folded[j];
            }

            // A term that ends in a letter must end the word; one that ends in a symbol stands by itself ("c++17").
            if (node.IsTerm && (!char.IsAsciiLetterOrDigit((char)form[length - 1]) || Utf8.VisibleKindAt(text, i) != CharacterKind.Word))
            {
                end = i;
                formLength = length;
            }
        }

        return end;
    }

    private void Add(ReadOnlySpan<byte> term)
    {
        var node = _nodes[0];
        foreach (var value in term)
        {
            var next = node.Next(value);
            if (next == 0)
            {
                next = _nodes.Count;
                _nodes.Add(new Node());
                node.Link(value, next);
            }

            node = _nodes[next];
        }

        node.IsTerm = true;
    }

    private sealed class Node
    {
        private byte[] _keys = [];
        private int[] _targets = [];

        public bool IsTerm { get; set; }

        public int Next(byte key)
        {
            var index = _keys.AsSpan().IndexOf(key);
            return index < 0 ? 0 : _targets[index];
        }

        public void Link(byte key, int target)
        {
            _keys = [.. _keys, key];
            _targets = [.. _targets, target];
        }
    }
}
