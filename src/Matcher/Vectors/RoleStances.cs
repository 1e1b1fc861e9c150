using System.Text;
using Matcher.Lexicon;
using Matcher.Roles;
using Matcher.Stances;
using Matcher.Text;

namespace Matcher.Vectors;

/// <summary>
/// Which stances a role's own lines take: what a role asks for as notions, or of people around the post, is covered in
/// full by a CV that says it so.
/// </summary>
internal sealed class RoleStances(RoleProfile role, WordLexicon lexicon)
{
    // Jobs that are about what others are: their words are the subject of the work from end to end.
    private static readonly FormTable Serving = WordList.Table(
        "recrutement recruteur recruteuse commercial commerciale vendeur vendeuse vente ventes formateur formatrice formation conseiller conseillere coach");

    private readonly StanceReader _reader = new();
    private readonly int _title = FrenchAnalyzer.Analyze(role.Title).Exists(word => Serving.Contains(Encoding.UTF8.GetBytes(word.Form))) ? Bit(Stance.Served) : 0;

    /// <summary>The stances that count as facts for a criterion, one bit each.</summary>
    public int Of(Criterion criterion)
    {
        var stances = _title | (criterion.Level == CompetenceLevel.Basics ? Bit(Stance.Slight) : 0);
        Span<byte> scratch = stackalloc byte[Tokenizer.ScratchLength];
        var text = Encoding.UTF8.GetBytes(criterion.Text);
        var tokenizer = new Tokenizer(text, scratch, lexicon.Protected);
        _reader.Start();
        while (tokenizer.MoveNext()) _reader.Add(tokenizer.Form, tokenizer.Current, !StopWords.Contains(tokenizer.Form, tokenizer.Current.Protected));
        _reader.Read(text, firstPost: 0, isHeadline: false);
        foreach (var mark in _reader.Marks) stances |= Bit(mark.Stance);
        // What a role denies or wishes is not asked for less.
        return stances & ~(Bit(Stance.Fact) | Bit(Stance.Denied) | Bit(Stance.Wished));
    }

    private static int Bit(Stance stance) => 1 << (int)stance;
}
