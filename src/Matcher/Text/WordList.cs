using System.Text;

namespace Matcher.Text;

/// <summary>Makes tables out of word lists written in the code.</summary>
internal static class WordList
{
    /// <summary>The folded words, parted by spaces, as a table; each word's value is its rank from 0.</summary>
    public static FormTable Table(string words)
    {
        var table = new FormTable();
        foreach (var word in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)) table.GetOrAdd(Encoding.UTF8.GetBytes(word), table.Count);
        return table;
    }
}
