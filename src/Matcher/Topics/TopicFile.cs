namespace Matcher.Topics;

/// <summary>
/// Reads topics. A topic opens with <c>[id]</c>; its lines open with <c>?</c> (what roles ask), <c>=</c> (facts that show it
/// plainly), <c>~</c> (facts that show it in part) or <c>+</c> (topics whose facts show it in part), items parted by <c>|</c>.
/// </summary>
internal static class TopicFile
{
    /// <summary>How plainly a fact shows its topic that shows it whole.</summary>
    public const double Plain = 1.0;

    /// <summary>How plainly a fact does that shows it in part.</summary>
    public const double InPart = 0.6;

    /// <summary>The topics of a file.</summary>
    /// <param name="lines">The lines, without comments and blank lines.</param>
    /// <exception cref="FormatException">A line reads otherwise; the message shows what was expected.</exception>
    public static IEnumerable<Topic> Read(IEnumerable<string> lines)
    {
        Topic? topic = null;
        foreach (var line in lines)
        {
            if (line[0] == '[')
            {
                if (topic is not null) yield return topic;
                if (line.Length < 3 || line[^1] != ']') throw Wrong(line, "a topic that opens with '[id]'");
                topic = new Topic { Id = line[1..^1] };
                continue;
            }

            Add(topic ?? throw Wrong(line, "a topic that opens with '[id]'"), line);
        }

        if (topic is not null) yield return topic;
    }

    private static void Add(Topic topic, string line)
    {
        var items = line[1..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        switch (line[0])
        {
            case '?': topic.Asks.AddRange(items); break;
            case '=': topic.Facts.AddRange(items.Select(item => new TopicFact(item, Plain))); break;
            case '~': topic.Facts.AddRange(items.Select(item => new TopicFact(item, InPart))); break;
            case '+': topic.ShownBy.AddRange(items); break;
            default: throw Wrong(line, "a line that opens with '?', '=', '~' or '+'");
        }
    }

    private static FormatException Wrong(string line, string expected) => new($"Found the line \"{line}\"; expected {expected}.");
}
