using System.Text;
using Matcher.Roles;
using Matcher.Text;

namespace Matcher.Vectors;

/// <summary>How much of the work of families the lines of a role speak of: their words, the rarer the more.</summary>
internal sealed class SpokenWork
{
    // A family of few words is not the likelier for it.
    private const double FewWords = 5;

    private readonly TitleVocabulary _vocabulary;
    private readonly int[] _families; // by node: of how many families it is a word of the work
    private readonly int _count;

    /// <summary>Counts how many families share each word of the work.</summary>
    public SpokenWork(TitleVocabulary vocabulary)
    {
        (_vocabulary, _count) = (vocabulary, vocabulary.FamilyCount);
        _families = new int[vocabulary.Trie.Count];
        for (var family = 0; family < _count; family++)
        {
            foreach (var node in vocabulary.Work(family)) _families[node]++;
        }
    }

    /// <summary>The words of the work in the lines of a role, by their nodes.</summary>
    /// <param name="role">The role.</param>
    /// <param name="lines">How many lines it has.</param>
    public HashSet<int> Of(RoleProfile role, out int lines)
    {
        var spoken = new HashSet<int>();
        lines = 0;
        foreach (var criterion in role.Criteria)
        {
            if (criterion.Kind == CriterionKind.Title) continue;
            lines++;
            Add(spoken, criterion.Text);
        }

        Add(spoken, role.Mission);
        Add(spoken, role.Title);
        return spoken;
    }

    /// <summary>How much of a family's work is spoken of: the logarithms of the rarity of its words that are, over the square root of how many it has.</summary>
    /// <param name="family">The family.</param>
    /// <param name="spoken">The words, by their nodes.</param>
    public double Share(int family, HashSet<int> spoken)
    {
        var work = _vocabulary.Work(family);
        var sum = 0.0;
        foreach (var node in work)
        {
            if (spoken.Contains(node)) sum += Math.Log((double)_count / _families[node]);
        }

        return sum / Math.Sqrt(FewWords + work.Length);
    }

    /// <summary>How much is spoken of the work of the family that is spoken of most.</summary>
    public double MostShare(HashSet<int> spoken)
    {
        var most = 0.0;
        for (var family = 0; family < _count; family++) most = Math.Max(most, Share(family, spoken));
        return most;
    }

    private void Add(HashSet<int> spoken, string text)
    {
        int[] stems = [.. FrenchAnalyzer.Analyze(text).Select(word => _vocabulary.Trie.Stem(Encoding.UTF8.GetBytes(word.Stem)))];
        for (var first = 0; first < stems.Length; first++)
        {
            var node = 0;
            for (var at = first; at < stems.Length && stems[at] >= 0; at++)
            {
                node = _vocabulary.Trie.Next(node, stems[at]);
                if (node == 0) break;
                if (_families[node] > 0) spoken.Add(node);
            }
        }
    }
}
