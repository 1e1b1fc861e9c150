using Matcher.Stances;
using Matcher.Text;

namespace Matcher.Tests.Stances;

/// <summary>The shipped file of cues read the plain way: phrases as lists of parts, searched one after the other.</summary>
/// <param name="Phrases">Its phrases, in the order of the file.</param>
internal sealed record CueFile(List<CueFile.Phrase> Phrases)
{
    /// <summary>Reads the file.</summary>
    public static CueFile Read()
    {
        var groups = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var phrases = new List<Phrase>();
        var section = "";
        foreach (var line in DataFiles.Lines("cues.txt", "Stances"))
        {
            if (line.StartsWith('[')) section = line.Trim('[', ']');
            else if (line.Split(" = ") is [var name, var words]) groups[name] = words.Split(' ');
            else phrases.Add(new Phrase(line, section, [.. line.Split(' ').Select(part => Part.Of(part, groups))]));
        }

        return new CueFile(phrases);
    }

    /// <summary>The longest phrase that the words start with, the first of the file where two are as long; and its last word.</summary>
    public (Phrase? Found, int Last) Longest(IReadOnlyList<string> words, bool answers)
    {
        // How far a phrase reads, what must follow included, tells which is longest; an answer goes before the others.
        var best = Phrases.Where(phrase => !phrase.Breaks && (answers || !phrase.Answers)).Select(phrase => (Phrase: phrase, Read: phrase.Reads(words))).Where(pair => pair.Read > 0)
            .OrderByDescending(pair => pair.Read).ThenByDescending(pair => pair.Phrase.Answers).FirstOrDefault();
        if (best.Phrase is null) return (null, 0);
        // What must follow is told of the phrase that opens, and an answer has none.
        return (best.Phrase, best.Read - 1 - (best.Phrase.Answers ? 0 : best.Phrase.Ahead));
    }

    /// <summary>A line of the file.</summary>
    internal sealed record Phrase(string Line, string Section, Part[] Parts)
    {
        /// <summary>Whether it answers what stands before it.</summary>
        public bool Answers => Section.StartsWith("answer ", StringComparison.Ordinal);

        /// <summary>Whether it is a word between clauses, which opens no phrase.</summary>
        public bool Breaks => Section is "clause" or "joint";

        /// <summary>How many of its parts must follow and are no part of it.</summary>
        public int Ahead => Parts.Count(part => part.IsAhead);

        /// <summary>One of its wordings.</summary>
        /// <param name="random">Draws the alternatives, and what is left out.</param>
        /// <param name="held">How many of the words are part of the phrase itself.</param>
        public List<string> Draw(Random random, out int held)
        {
            List<string> words;
            do words = [.. Parts.Where(part => !part.MayBeLeftOut || random.Next(2) == 0).Select(part => part.Words[random.Next(part.Words.Length)])];
            while (words.Count == 0);
            held = words.Count - Ahead;
            return words;
        }

        /// <summary>How many words it reads at most at the start of some; 0 when they do not start with it.</summary>
        public int Reads(IReadOnlyList<string> words) => Math.Max(0, Reads(words, 0, 0));

        /// <summary>Whether a cue is that of its section.</summary>
        public bool Says(Cue cue)
        {
            var words = Section.Split(' ');
            var kind = words[0] switch
            {
                "answer" => CueKind.Answers,
                "after" => CueKind.Closes,
                "neutral" => CueKind.Neutral,
                "release" => CueKind.Releases,
                "clause" => CueKind.Parts,
                "joint" => CueKind.Joins,
                _ => CueKind.Opens,
            };
            return cue.Kind == kind && cue.IsEarly == words.Contains("early", StringComparer.Ordinal) && cue.IsListed == words.Contains("listed", StringComparer.Ordinal)
                && cue.IsLast == words.Contains("last", StringComparer.Ordinal) && cue.IsOver == words.Contains("over", StringComparer.Ordinal) && (cue.Scope == 0 || words.Contains($"{cue.Scope}", StringComparer.Ordinal));
        }

        private int Reads(IReadOnlyList<string> words, int part, int word)
        {
            if (part == Parts.Length) return word;
            var without = Parts[part].MayBeLeftOut ? Reads(words, part + 1, word) : -1;
            var with = word < words.Count && Parts[part].Words.Contains(words[word], StringComparer.Ordinal) ? Reads(words, part + 1, word + 1) : -1;
            return Math.Max(with, without);
        }
    }

    /// <summary>A part of a phrase: the words that may stand there.</summary>
    internal sealed record Part(string[] Words, bool MayBeLeftOut, bool IsAhead)
    {
        /// <summary>Reads a part as it is written.</summary>
        public static Part Of(string text, Dictionary<string, string[]> groups) =>
            new([.. text.Trim('?', '+').Split('|').SelectMany(word => groups.TryGetValue(word, out var words) ? words : [word])], text.EndsWith('?'), text.StartsWith('+'));
    }
}
