namespace Matcher.Cli;

/// <summary>The command line asks for something that cannot be done: status 2. The message is for people.</summary>
/// <param name="message">What was found, what was expected, how to mend it.</param>
internal sealed class UsageException(string message) : Exception(message);
