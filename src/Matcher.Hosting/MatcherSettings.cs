using Matcher.Messages;

namespace Matcher.Hosting;

/// <summary>What an application says of its matcher in code or configuration. Looked at when the host starts, or when the matcher is first asked for.</summary>
public sealed class MatcherSettings
{
    /// <summary>The section of a configuration that is read by custom: <c>Matcher</c>.</summary>
    public const string Section = "Matcher";

    /// <summary>A role document, or a folder of them (<c>.md</c>, <c>.txt</c>). Needed.</summary>
    public string Roles { get; set; } = "";

    /// <summary>Files of lexicon lines, on top of the shipped lexicon.</summary>
    public IList<string> Lexicons { get; } = [];

    /// <summary>A weights file, or null for the weights that the documents suggest.</summary>
    public string? Weights { get; set; }

    /// <summary>The ids of criteria that are a must, of all roles ("diploma") or of one ("acheteur:technical-3").</summary>
    public IList<string> Required { get; } = [];

    /// <summary>The language of warnings, reasons and errors.</summary>
    public MessageLanguage Language { get; set; } = MessageLanguage.French;

    /// <summary>Threads of batches; -1 for one a processor.</summary>
    public int Degree { get; set; } = -1;
}
