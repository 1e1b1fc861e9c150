namespace Matcher.Files.Reading;

/// <summary>
/// An input that cannot be read at all: not there, no header, no text column, a header asked for that is not there.
/// The message is for people, in the language asked for, and says how to mend it.
/// </summary>
public sealed class CandidateFileException : Exception
{
    /// <summary>Makes an exception without a message.</summary>
    public CandidateFileException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">Where, what was found, what was expected, how to mend it.</param>
    public CandidateFileException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with its cause.</summary>
    /// <param name="message">Where, what was found, what was expected, how to mend it.</param>
    /// <param name="innerException">The cause.</param>
    public CandidateFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
