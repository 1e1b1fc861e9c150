namespace Matcher.Lexicon;

/// <summary>A lexicon line that cannot be read. The message names the file and the line, and says how to mend it.</summary>
public sealed class LexiconException : Exception
{
    /// <summary>Makes the exception with no message.</summary>
    public LexiconException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public LexiconException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and a cause.</summary>
    public LexiconException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
