using Matcher.Corpus.Sources;

namespace Matcher.Corpus.Changes;

/// <summary>Writes lines with their figures, names and years changed, and one word of three letters or more in twenty misspelt or replaced.</summary>
/// <param name="sink">Receives the lines.</param>
internal sealed class LineWriter(ByteSink sink)
{
    /// <summary>How many words in a hundred change, by chance.</summary>
    public const int ChangedPercent = 5;

    private const int ShortestChanged = 3;
    private const int ShortestMisspelt = 4;

    // How unlikely a line must be, in bits, to pass for new among tens of millions; and what each change is worth.
    private const int NewBits = 26;
    private const int DigitBits = 3;
    private const int WordBits = 12;
    private const int NameBits = 13;
    private const int SpliceBits = 7;

    private const int LatestYear = 2026;

    private int _bits;

    /// <summary>How many years the dates of this CV are moved by.</summary>
    public int Shift { get; set; }

    /// <summary>Writes a whole line.</summary>
    public void Write(SourceLine line, ref Chance chance)
    {
        foreach (var clause in line.Clauses) Write(clause, ref chance);
    }

    /// <summary>Writes a line that stands nowhere else: its own opening and another's end, then a figure where that is not enough.</summary>
    /// <param name="line">The line.</param>
    /// <param name="all">Lines of the same kind.</param>
    /// <param name="splicedPercent">How many lines in a hundred get another's end although they would be new without.</param>
    /// <param name="chance">Chooses the changes.</param>
    public void WriteNew(SourceLine line, SourceLine[] all, int splicedPercent, ref Chance chance)
    {
        _bits = 0;
        if (chance.Percent(splicedPercent)) Splice(line, all[chance.Next(all.Length)], ref chance);
        else Write(line, ref chance);
        if (_bits >= NewBits) return;
        sink.Append(" ("u8);
        for (; _bits < NewBits; _bits += DigitBits) Digit(least: 1, ref chance);
        sink.Append(")"u8);
    }

    /// <summary>Writes a line that stands nowhere else and names somebody.</summary>
    public void WriteNamed(SourceLine line, ref Chance chance)
    {
        _bits = 0;
        Write(line, ref chance);
        while (_bits < NewBits)
        {
            sink.Append(", "u8);
            Name(ref chance);
        }
    }

    private void Splice(SourceLine opens, SourceLine closes, ref Chance chance)
    {
        _bits += SpliceBits;
        var end = chance.Between(1, Math.Max(1, opens.Clauses.Length - 1));
        for (var i = 0; i < end; i++) Write(opens.Clauses[i], ref chance);
        if (end == opens.Clauses.Length) sink.Append(", "u8);
        var start = chance.Between(Math.Min(1, closes.Clauses.Length - 1), closes.Clauses.Length - 1);
        for (var i = start; i < closes.Clauses.Length; i++) Write(closes.Clauses[i], ref chance);
    }

    private void Write(Clause clause, ref Chance chance)
    {
        foreach (var piece in clause.Pieces)
        {
            var text = clause.Text.AsSpan(piece.Start, piece.Length);
            switch (piece.Kind)
            {
                case PieceKind.Word when text.Length >= ShortestChanged && chance.Percent(ChangedPercent): Change(text, ref chance); break;
                case PieceKind.Figure: Figure(text, ref chance); break;
                case PieceKind.Year: Year(text); break;
                case PieceKind.Name: Name(ref chance); break;
                default: sink.Append(text); break;
            }
        }
    }

    // Half of the changes are slips, half are words that nobody has seen; a short word slips into another word, so it is replaced.
    private void Change(ReadOnlySpan<byte> word, ref Chance chance)
    {
        _bits += WordBits;
        if (word.Length >= ShortestMisspelt && chance.Percent(50)) Misspelling.Append(sink, word, ref chance);
        else Syllables.Append(sink, chance.Between(2, 3), isName: word[0] is >= (byte)'A' and <= (byte)'Z', ref chance);
    }

    private void Name(ref Chance chance)
    {
        _bits += NameBits;
        Syllables.Append(sink, chance.Between(1, 3), isName: true, ref chance);
    }

    // As many digits as before, the first of them no zero.
    private void Figure(ReadOnlySpan<byte> digits, ref Chance chance)
    {
        _bits += DigitBits * digits.Length;
        for (var i = 0; i < digits.Length; i++) Digit(i == 0 ? 1 : 0, ref chance);
    }

    private void Digit(int least, ref Chance chance) => sink.Append((byte)('0' + chance.Between(least, 9)));

    private void Year(ReadOnlySpan<byte> digits)
    {
        var year = 0;
        foreach (var digit in digits) year = (10 * year) + digit - '0';
        sink.AppendNumber(Math.Min(year + Shift, LatestYear));
    }
}
