using Matcher.Extensions;

namespace Matcher.Hosting;

/// <summary>A lexicon in a file.</summary>
/// <param name="path">The file, in UTF-8.</param>
internal sealed class LexiconFile(string path) : ILexiconSource
{
    /// <inheritdoc/>
    public string Name => path;

    /// <inheritdoc/>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public IEnumerable<string> ReadLines() => File.ReadLines(path);
}
