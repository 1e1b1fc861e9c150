using Matcher.Text;

namespace Matcher.Diplomas;

/// <summary>The three data files, read: what phrases mean for diplomas and for specialties. Immutable once made.</summary>
internal sealed class DiplomaTables
{
    private const string Folder = "Matcher.Diplomas.Data.";

    private readonly PhraseReader _reader = new();
    private readonly Dictionary<string, int> _contexts = [];
    private readonly Dictionary<string, int> _families = [];

    /// <summary>Reads the shipped files.</summary>
    public DiplomaTables()
    {
        Read("markers.txt", ReadMarker);
        Read("diplomas.txt", ReadDiploma);
        Read("specialties.txt", ReadSpecialty);
    }

    /// <summary>The words of the files.</summary>
    public Vocabulary Vocabulary => _reader.Vocabulary;

    /// <summary>Diplomas and markers.</summary>
    public PhraseTable<Meaning> Phrases { get; } = new();

    /// <summary>Specialties.</summary>
    public PhraseTable<Specialty> Specialties { get; } = new();

    /// <summary>Whether a word number is a linking word's.</summary>
    public bool IsLink(int id) => _reader.IsLink(id);

    private static void Read(string file, Action<string> read)
    {
        foreach (var line in TextResource.Lines(Folder + file))
        {
            try
            {
                read(line);
            }
            catch (FormatException problem)
            {
                throw new FormatException($"{file}, line \"{line}\": {problem.Message}", problem);
            }
        }
    }

    private static string[] Names(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static (string Left, string Right) Cut(string line, char sign)
    {
        var at = line.IndexOf(sign, StringComparison.Ordinal);
        if (at <= 0) throw new FormatException($"found no \"{sign}\"; expected what the head of the file describes.");
        return (line[..at].Trim(), line[(at + 1)..].Trim());
    }

    private void ReadMarker(string line)
    {
        var (head, names) = Cut(line, ':');
        var role = MarkerHead.Parse(head);
        foreach (var name in Names(names))
        {
            foreach (var meaning in _reader.Store(Phrases, name))
            {
                meaning.Roles |= role.Role;
                meaning.StudyYear = Math.Max(meaning.StudyYear, role.StudyYear);
                if (role.Context is { } context) meaning.Contexts |= ContextBit(context);
            }
        }
    }

    private void ReadDiploma(string line)
    {
        var (left, right) = Cut(line, '=');
        var names = Names(left);
        _families.TryAdd(names[0], _families.Count);
        var entry = DiplomaEntryParser.Parse(right, KnownContextBit) with { Family = _families[names[0]] };
        foreach (var name in names)
        {
            foreach (var meaning in _reader.Store(Phrases, name))
            {
                if (meaning.Entries.Contains(entry)) continue;
                if (meaning.Entries.Exists(e => e.Context == entry.Context)) throw new FormatException($"found \"{name}\" a second time; only a context may tell two meanings apart.");
                var unbound = meaning.Entries.FindIndex(e => e.Context == 0);
                meaning.Entries.Insert(entry.Context == 0 || unbound < 0 ? meaning.Entries.Count : unbound, entry);
            }
        }
    }

    private void ReadSpecialty(string line)
    {
        var (head, names) = Cut(line, ':');
        var parsed = SpecialtyHead.Parse(head);
        foreach (var family in parsed.Families.Count == 0 ? [""] : parsed.Families)
        {
            var number = family.Length == 0 ? -1 : FamilyNumber(family);
            foreach (var name in Names(names))
            {
                foreach (var specialty in _reader.Store(Specialties, name)) specialty.Senses.Add((parsed.Field, parsed.Strength, number));
            }
        }
    }

    private int FamilyNumber(string name) => _families.TryGetValue(name, out var number)
        ? number
        : throw new FormatException($"found \"{name}\"; expected the first name of a line of diplomas.txt.");

    private ulong ContextBit(string name)
    {
        if (!_contexts.TryGetValue(name, out var number)) _contexts[name] = number = _contexts.Count;
        return 1UL << number;
    }

    private ulong KnownContextBit(string name) => _contexts.ContainsKey(name)
        ? ContextBit(name)
        : throw new FormatException($"found the context \"{name}\"; expected one that markers.txt names.");
}
