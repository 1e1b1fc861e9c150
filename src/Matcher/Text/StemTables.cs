using System.Text;

namespace Matcher.Text;

/// <summary>What the stemmer's rules cannot know, read once from the data files: words that are their own stem, irregular forms, verbs.</summary>
internal sealed class StemTables
{
    private const string StemsResource = "Matcher.Text.Data.stems.txt";
    private const string GendersResource = "Matcher.Text.Data.genders.txt";

    private readonly FormTable _irregular = new();
    private readonly List<byte[]> _stems = [];
    private readonly FormTable _verbs = new();

    /// <summary>Reads the data files.</summary>
    public StemTables()
    {
        var section = "";
        foreach (var line in TextResource.Lines(StemsResource))
        {
            if (line[0] == '[') section = line;
            else if (section == "[kept]") Array.ForEach(line.Split(' '), AddKept);
            else if (section == "[groups]") AddGroup(line.Split(' '));
            else Array.ForEach(line.Split(' '), AddVerb);
        }
    }

    /// <summary>Adds the feminine words, once the stem of any masculine can be told.</summary>
    /// <param name="stemOf">Gives the stem of a word.</param>
    public void AddGenders(Func<string, byte[]> stemOf)
    {
        foreach (var line in TextResource.Lines(GendersResource))
        {
            var pair = line.Split(' ');
            var stem = stemOf(pair[1]);
            Add(pair[0], stem);
            Add(pair[0] + "s", stem);
        }
    }

    /// <summary>The stem of a form that no rule reaches; empty when the rules apply.</summary>
    public ReadOnlySpan<byte> Irregular(ReadOnlySpan<byte> form) => _irregular.Find(form) is >= 0 and var index ? _stems[index] : [];

    /// <summary>Whether a stem is that of a known verb in -er.</summary>
    public bool IsVerb(ReadOnlySpan<byte> stem) => _verbs.Contains(stem);

    private void AddKept(string word)
    {
        var stem = Encoding.UTF8.GetBytes(word);
        Add(word, stem);
        if (word[^1] is 's' or 'x' or 'z') return;
        Add(word + "s", stem);
        var feminine = word.EndsWith("ant", StringComparison.Ordinal) ? word + "e" : word.EndsWith("er", StringComparison.Ordinal) ? word[..^2] + "ere" : null;
        if (feminine is null) return;
        Add(feminine, stem);
        Add(feminine + "s", stem);
    }

    private void AddGroup(string[] words)
    {
        var stem = Encoding.UTF8.GetBytes(words[0].TrimEnd(':'));
        Add(words[0].TrimEnd(':'), stem);
        foreach (var form in words.AsSpan(1)) Add(form, stem);
    }

    private void AddVerb(string infinitive)
    {
        var stem = infinitive.EndsWith("er", StringComparison.Ordinal) ? infinitive[..^2] : throw new FormatException($"{StemsResource}: found the verb \"{infinitive}\"; expected an infinitive in -er.");
        if (stem[^1] == stem[^2] && stem[^1] is 'l' or 't' or 'n') stem = stem[..^1];
        _verbs.GetOrAdd(Encoding.UTF8.GetBytes(stem), _verbs.Count);
    }

    private void Add(string form, byte[] stem)
    {
        if (_irregular.GetOrAdd(Encoding.UTF8.GetBytes(form), _stems.Count) == _stems.Count) _stems.Add(stem);
    }
}
