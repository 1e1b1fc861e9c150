using Matcher.Careers;

namespace Matcher.Scoring;

/// <summary>Finds the words of each dated post.</summary>
internal static class PostTokens
{
    /// <summary>The posts as runs of words; both stand field after field, in the order of the text.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="tokens">The words.</param>
    /// <param name="found">Receives one entry a post, in place of what it held.</param>
    public static void Find(ReadOnlySpan<Post> posts, ReadOnlySpan<CandidateToken> tokens, List<CandidatePost> found)
    {
        found.Clear();
        var first = 0;
        foreach (ref readonly var post in posts)
        {
            while (first < tokens.Length && (tokens[first].Field < post.Field || (tokens[first].Field == post.Field && tokens[first].Start < post.Start))) first++;
            var headEnd = Skip(tokens, first, post, post.HeadEnd);
            var end = Skip(tokens, headEnd, post, post.End);
            found.Add(new CandidatePost(first, headEnd, end, post.Period.From, post.Period.To, post.Period.IsOpen, post.Kind));
        }
    }

    private static int Skip(ReadOnlySpan<CandidateToken> tokens, int token, in Post post, int end)
    {
        while (token < tokens.Length && tokens[token].Field == post.Field && tokens[token].Start < end) token++;
        return token;
    }
}
