using System.Text;
using Matcher.Candidates;
using Matcher.Scoring;
using Matcher.Text;
using Matcher.Topics;

namespace Matcher.Explanations;

/// <summary>The lines of the CV last scored, and on which of them each word stands.</summary>
internal sealed class CvLines
{
    // Bullets have some twenty words that name something; a CV on one line is cut at its sentences.
    private const int LongLine = 40;

    private readonly List<CvLine> _lines = [];
    private readonly int[] _lineOf; // by word

    /// <summary>Cuts a CV into lines.</summary>
    public CvLines(ReadOnlySpan<CandidateToken> tokens, CandidateView candidate, TopicSpace space)
    {
        _lineOf = new int[tokens.Length];
        for (int first = 0, end; first < tokens.Length; first = end)
        {
            end = End(tokens, first, Break.Line);
            if (end - first > LongLine) end = End(tokens, first, Break.Sentence);
            Array.Fill(_lineOf, _lines.Count, first, end - first);
            var text = candidate[tokens[first].Field][tokens[first].Start..(tokens[end - 1].Start + tokens[end - 1].Length)];
            _lines.Add(new CvLine(tokens[first].Place, end - first, space.Mix(Encoding.UTF8.GetString(text))));
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _lines.Count;

    /// <summary>One of them.</summary>
    public CvLine this[int line] => _lines[line];

    /// <summary>The line of a word.</summary>
    public int Of(int word) => _lineOf[word];

    private static int End(ReadOnlySpan<CandidateToken> tokens, int first, Break least)
    {
        var end = first + 1;
        while (end < tokens.Length && tokens[end].Field == tokens[first].Field && tokens[end].Before < least) end++;
        return end;
    }
}
