using System.Globalization;
using System.Text;

namespace Matcher.Corpus.Sources;

/// <summary>Cuts lines into clauses and pieces, and tells figures, years and names from words.</summary>
internal static class LineCutter
{
    private const string ClauseEnds = ",;|–—";
    private const int FirstYear = 1950;
    private const int LastYear = 2035;

    /// <summary>Cuts a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="hasNames">Whether clauses after the first that open with a capital name an employer, a school or a place.</param>
    public static SourceLine Cut(string line, bool hasNames)
    {
        var clauses = new List<Clause>();
        var start = 0;
        for (var i = 0; i < line.Length; i++)
        {
            // A comma between digits belongs to a figure; a dash inside a word to the word.
            var ends = i == line.Length - 1 || (ClauseEnds.Contains(line[i], StringComparison.Ordinal) && line[i + 1] == ' ');
            if (!ends) continue;
            var end = Math.Min(i + 2, line.Length);
            clauses.Add(Cut(line.AsSpan(start, end - start), isNamed: hasNames && start > 0 && char.IsUpper(line[start])));
            (start, i) = (end, end - 1);
        }

        return new SourceLine([.. clauses]);
    }

    private static Clause Cut(ReadOnlySpan<char> text, bool isNamed)
    {
        var pieces = new List<Piece>();
        var bytes = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            var isWord = IsWord(text[start]);
            while (end < text.Length && IsWord(text[end]) == isWord) end++;
            var length = Encoding.UTF8.GetByteCount(text[start..end]);
            pieces.Add(new Piece(bytes, length, Kind(text[start..end], isNamed)));
            bytes += length;
            start = end;
        }

        var utf8 = new byte[bytes];
        Encoding.UTF8.GetBytes(text, utf8);
        return new Clause(utf8, [.. pieces]);
    }

    private static PieceKind Kind(ReadOnlySpan<char> piece, bool isNamed)
    {
        if (!IsWord(piece[0])) return PieceKind.Gap;
        if (piece.ContainsAnyExceptInRange('0', '9')) return isNamed && piece.Length > 2 && char.IsUpper(piece[0]) ? PieceKind.Name : PieceKind.Word;
        var isYear = piece.Length == 4 && int.Parse(piece, CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear;
        return isYear ? PieceKind.Year : PieceKind.Figure;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
}
