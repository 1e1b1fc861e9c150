namespace Matcher.Extensions;

/// <summary>Gives lines of a lexicon from wherever they are kept: a file, a database, a service.</summary>
public interface ILexiconSource
{
    /// <summary>Names the source in errors: a path, a table.</summary>
    string Name { get; }

    /// <summary>The lines, in the format of the shipped lexicon (<c>veeam &gt; sauvegarde 0.8</c>). Read once, when a matcher is made.</summary>
    IEnumerable<string> ReadLines();
}
