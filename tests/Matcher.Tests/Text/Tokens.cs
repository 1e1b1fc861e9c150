using System.Text;
using Matcher.Text;

namespace Matcher.Tests.Text;

/// <summary>Runs the tokenizer over bytes, for the tests.</summary>
internal static class Tokens
{
    /// <summary>The words of a text, with their forms.</summary>
    public static List<(string Form, Token Token)> Of(byte[] text)
    {
        var tokens = new List<(string, Token)>();
        var tokenizer = new Tokenizer(text, new byte[Tokenizer.ScratchLength]);
        while (tokenizer.MoveNext()) tokens.Add((Encoding.UTF8.GetString(tokenizer.Form), tokenizer.Current));
        return tokens;
    }

    /// <summary>The forms of a text, parted by blanks.</summary>
    public static string Forms(string text) => string.Join(' ', Of(Encoding.UTF8.GetBytes(text)).Select(token => token.Form));
}
