using System.Text;
using Matcher.Roles;
using Matcher.Text;

namespace Matcher.Vectors;

/// <summary>
/// Finds the family that a role belongs to: by its title as a whole, by each part of it that starts with a known title ("agent immobilier / négociateur",
/// "acheteur industriel junior – pièces usinées"), and, where several are possible, by what the role's lines speak of.
/// </summary>
/// <param name="vocabulary">The titles and the words of the work.</param>
internal sealed class RoleTradeFinder(TitleVocabulary vocabulary)
{
    // How far a title names a family, of 1: all parts together, a whole part, the beginning of one, one of several meanings. Each part counts less than the one before.
    private const double Across = 0.9;
    private const double Part = 0.9;
    private const double Beginning = 0.7;
    private const double Meaning = 0.7;
    private const double LaterPart = 0.15;

    // How much the lines say beside it: all of it for the family that they speak of most.
    private const double Lines = 0.5;

    // So many lines say that a family is another job's where they speak less of its work than this part of what they speak of the family that they speak of most.
    private const int TellingLines = 5;
    private const double LeastTold = 0.5;

    private SpokenWork? _work; // few titles need it

    /// <summary>The family of a role, or -1 where the directory does not know its job.</summary>
    public int Find(RoleProfile role)
    {
        var words = Words(role.Title);
        var end = EndOfPart(words, 0);
        if (end == 0) return -1;
        // "directeur général des services (DGS)": what follows the first part is the same again, or where it is.
        var first = end == words.Length ? role.Title : Slice(role.Title, words[end - 1].End);
        var named = vocabulary.Find(first);
        var whole = vocabulary.Longest<TitleWord>(words.AsSpan(0, end), 0);
        var isAmbiguous = whole.IsAmbiguous && whole.Last == end - 1 && whole.Skipped == 0;
        if (named >= 0 && !isAmbiguous && end == words.Length) return named;
        var candidates = new List<Candidate>();
        if (named >= 0) candidates.Add(new Candidate(named, 1, IsSure: true));
        if (end < words.Length && vocabulary.FindWhole(role.Title) is >= 0 and var across) candidates.Add(new Candidate(across, Across, IsSure: true));
        for (int from = 0, part = 0; from < words.Length; from = end, part++)
        {
            end = EndOfPart(words, from);
            if (part > 0 || named < 0 || isAmbiguous) Add(candidates, words, from, end, LaterPart * part);
        }

        return Best(candidates, role);
    }

    private void Add(List<Candidate> candidates, TitleWord[] words, int first, int end, double lost)
    {
        while (first < end - 1 && vocabulary.Is(words[first].Stem, StemTraits.Level)) first++;
        var found = vocabulary.Longest<TitleWord>(words.AsSpan(0, end), first);
        if (found.Last < 0) return;
        var isSure = found.Last == end - 1 && found.Skipped == 0;
        if (found.Title is { } title) candidates.Add(new Candidate(title.Trade, (isSure ? Part : Beginning) - lost, isSure));
        foreach (var trade in vocabulary.Ambiguous[found.Node])
        {
            if (found.Title?.Trade != trade) candidates.Add(new Candidate(trade, Meaning - lost, IsSure: false));
        }
    }

    private int Best(List<Candidate> candidates, RoleProfile role)
    {
        if (candidates.Count == 0) return -1;
        _work ??= new SpokenWork(vocabulary);
        var spoken = _work.Of(role, out var lines);
        double[] told = [.. candidates.Select(one => _work.Share(one.Trade, spoken))];
        var most = Math.Max(told.Max(), double.Epsilon);
        var least = lines >= TellingLines && candidates.Exists(one => !one.IsSure) ? LeastTold * _work.MostShare(spoken) : 0;
        var (best, value) = (-1, 0.0);
        for (var i = 0; i < told.Length; i++)
        {
            if (!candidates[i].IsSure && told[i] < least) continue;
            var worth = candidates[i].Strength + (Lines * told[i] / most);
            if (worth > value) (best, value) = (candidates[i].Trade, worth);
        }

        return best;
    }

    private TitleWord[] Words(string title) =>
        [.. FrenchAnalyzer.Analyze(title).Select(word => new TitleWord(vocabulary.Trie.Stem(Encoding.UTF8.GetBytes(word.Stem)), word.Token.Before, word.Token.Start + word.Token.Length))];

    private static int EndOfPart(TitleWord[] words, int first)
    {
        var end = Math.Min(first + 1, words.Length);
        while (end < words.Length && words[end].Before < Break.Item) end++;
        return end;
    }

    private static string Slice(string title, int bytes) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(title).AsSpan(0, bytes));

    private readonly record struct TitleWord(int Stem, Break Before, int End) : IStemmed;

    /// <summary>A family that a title may name.</summary>
    /// <param name="Trade">The family.</param>
    /// <param name="Strength">How far the title names it, of 1.</param>
    /// <param name="IsSure">Whether lines that tell little of it do not speak against it.</param>
    private readonly record struct Candidate(int Trade, double Strength, bool IsSure);
}
