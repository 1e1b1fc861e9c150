using System.Text;
using Matcher.Candidates;
using Matcher.Careers;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Stances;
using Matcher.Text;
using Matcher.Vectors;

namespace Matcher.Explanations;

/// <summary>Makes the evidence of one criterion that people read out of the occurrences that the scorer counted.</summary>
/// <param name="scorer">The scorer that read the candidate.</param>
/// <param name="number">The criterion, among all of the index.</param>
/// <param name="lines">The lines of the CV.</param>
internal sealed class EvidenceComposer(Scorer scorer, int number, TellingLines lines)
{
    private const int Years = int.MaxValue; // before any line: they are what is asked for

    private readonly IndexedCriterion _criterion = scorer.Index.Criteria[number];

    /// <summary>The evidence: neighbouring words in one piece, the most telling lines first, gains summing exactly to the match.</summary>
    public List<Evidence> Compose(CollectedCriterion collected, CandidateView candidate)
    {
        var match = collected.Factors[0].Value;
        var weights = match == 0 || _criterion.Criterion.Kind == CriterionKind.Title ? [] : lines.Weigh(number);
        var gains = weights.Length == 0 ? collected.Gains : new GainSharer(_criterion, number, lines).Share(collected.Gains, weights);
        var pieces = Join(gains, scorer.Tokens, candidate);
        TrimTo(match, pieces, weights);

        var evidence = new List<(int Line, int Weight, Evidence Evidence)>();
        foreach (var piece in pieces)
        {
            if (piece.IsOfPosts) AddPosts(piece, scorer.Career.Posts, candidate, evidence);
            else evidence.Add((LineOf(piece), WeightOf(piece, weights), piece.ToEvidence(scorer.Tokens, candidate)));
        }

        return OneLineFirst(evidence);
    }

    /// <summary>The evidence of a diploma criterion.</summary>
    public static List<Evidence> Compose(HeldDiploma held, string term, CandidateView candidate) =>
        [Slice(candidate, held.Field, held.Diploma.Start, held.Diploma.Length, term, MatchHow.Diploma, Micros.One)];

    /// <summary>The phrases that hold back what a criterion earned, weightiest first, each once.</summary>
    public static IReadOnlyList<CuedWords> Cues(CollectedCriterion collected, ReadOnlySpan<CandidateToken> tokens, IReadOnlyList<FoundCue> cues, CandidateView candidate)
    {
        var found = new List<CuedWords>();
        foreach (var (_, hit, gain) in collected.Gains.OrderByDescending(item => item.Gain))
        {
            if (gain == 0 || hit.Stance == Stance.Fact) continue;
            var token = tokens[hit.First].Stance == hit.Stance ? tokens[hit.First] : tokens[hit.Last];
            var cue = cues[token.Cue];
            var text = new CuedWords(Encoding.UTF8.GetString(candidate[token.Field][cue.Start..cue.End]), cue.Stance);
            if (!found.Contains(text)) found.Add(text);
        }

        return found;
    }

    /// <summary>A slice of a field, its offsets turned from bytes into UTF-16 code units.</summary>
    public static Evidence Slice(CandidateView candidate, CandidateField field, int start, int length, string term, MatchHow how, int gain)
    {
        var bytes = candidate[field];
        var before = Encoding.UTF8.GetCharCount(bytes[..start]);
        var text = Encoding.UTF8.GetString(bytes.Slice(start, length));
        return new Evidence(field, before, text.Length, text, term, how, gain);
    }

    // Each post's dates earn their part of the months; every one of them is a passage of its own.
    private static void AddPosts(EvidencePiece piece, ReadOnlySpan<Post> posts, CandidateView candidate, List<(int Line, int Weight, Evidence Evidence)> evidence)
    {
        var months = new double[posts.Length];
        for (var i = 0; i < months.Length; i++) months[i] = posts[i].Kind == PostKind.Work ? posts[i].Period.Months : 0;
        var gains = Micros.Apportion(months, piece.Gain);
        for (var i = 0; i < gains.Length; i++)
        {
            if (gains[i] > 0) evidence.Add((-2 - i, Years, Slice(candidate, posts[i].Field, posts[i].Period.Start, posts[i].Period.Length, piece.Term, MatchHow.Years, gains[i])));
        }
    }

    private List<EvidencePiece> Join(List<(int Slot, Hit Hit, int Gain)> gains, ReadOnlySpan<CandidateToken> tokens, CandidateView candidate)
    {
        var pieces = new List<EvidencePiece>();
        foreach (var (slot, hit, gain) in gains.OrderBy(item => item.Hit.First).ThenBy(item => item.Hit.Last).ThenBy(item => item.Slot))
        {
            var term = _criterion.Slots[slot - _criterion.FirstSlot].Text;
            var how = hit.How == MatchHow.Exact ? Likeness(term, hit, tokens, candidate) : hit.How;
            if (pieces.Count > 0 && pieces[^1].TryJoin(hit, tokens, how, term, gain)) continue;
            pieces.Add(new EvidencePiece(hit, tokens, how, term, gain));
        }

        return pieces;
    }

    // The scorer caps the match at 1; what is over is taken back from the lines that tell least.
    private void TrimTo(int match, List<EvidencePiece> pieces, int[] weights)
    {
        var over = pieces.Sum(piece => (long)piece.Gain) - match;
        foreach (var piece in pieces.OrderBy(piece => WeightOf(piece, weights)).ThenBy(piece => piece.Gain))
        {
            if (over <= 0) break;
            var taken = (int)Math.Min(over, piece.Gain);
            piece.Gain -= taken;
            over -= taken;
        }

        if (match > 0) pieces.RemoveAll(piece => piece.Gain == 0);
    }

    private int LineOf(EvidencePiece piece) => piece.First < 0 ? -1 : lines.LineOf(piece.First);

    private int WeightOf(EvidencePiece piece, int[] weights) => piece.First < 0 ? Years : weights.Length == 0 ? 0 : weights[lines.LineOf(piece.First)];

    private static List<Evidence> OneLineFirst(List<(int Line, int Weight, Evidence Evidence)> evidence)
    {
        var seen = new Dictionary<int, int>();
        return [.. evidence.OrderByDescending(item => item.Weight).ThenByDescending(item => item.Evidence.GainMicros).ThenBy(item => item.Evidence.Start)
            .Select(item => (item.Evidence, Turn: seen[item.Line] = seen.GetValueOrDefault(item.Line) + 1)).ToList()
            .OrderBy(item => item.Turn).Select(item => item.Evidence)];
    }

    // The words of the CV are the role's own, case and accents apart; or other forms of them, or misspelt ones.
    private static MatchHow Likeness(string term, in Hit hit, ReadOnlySpan<CandidateToken> tokens, CandidateView candidate)
    {
        var start = tokens[hit.First].Start;
        var bytes = candidate[tokens[hit.First].Field][start..(tokens[hit.Last].Start + tokens[hit.Last].Length)];
        var wanted = FrenchAnalyzer.Analyze(term).ConvertAll(word => word.Form);
        var others = FrenchAnalyzer.Analyze(Encoding.UTF8.GetString(bytes)).FindAll(word => !wanted.Contains(word.Form, StringComparer.Ordinal));
        if (others.Count == 0) return MatchHow.Exact;
        return others.Exists(word => FrenchAnalyzer.IsMended(word)) ? MatchHow.Spelling : MatchHow.Inflected;
    }
}
