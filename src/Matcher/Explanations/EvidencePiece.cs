using Matcher.Candidates;
using Matcher.Scoring;
using Matcher.Stances;
using Matcher.Vectors;

namespace Matcher.Explanations;

/// <summary>Neighbouring words of one passage that earn slots of one criterion, put together.</summary>
internal sealed class EvidencePiece
{
    private readonly List<string> _terms = [];
    private int _last;
    private int _strongest;
    private MatchHow _how;
    private readonly Stance _stance;
    private readonly int _passage;

    /// <summary>Starts a piece with one occurrence.</summary>
    public EvidencePiece(in Hit hit, ReadOnlySpan<CandidateToken> tokens, MatchHow how, string term, int gain)
    {
        (First, _last, _how, _stance, _strongest, Gain, _passage) = (hit.First, hit.Last, how, hit.Stance, gain, gain, PassageOf(hit, tokens));
        _terms.Add(term);
    }

    /// <summary>The first word; below 0 for years of experience.</summary>
    public int First { get; }

    /// <summary>The sum of the gains, in millionths.</summary>
    public int Gain { get; set; }

    /// <summary>The terms that it earns.</summary>
    public string Term => string.Join(", ", _terms);

    /// <summary>Whether it stands for the dates of all posts.</summary>
    public bool IsOfPosts => First == Hit.YearsOfPosts;

    /// <summary>Takes an occurrence in if it touches the piece.</summary>
    /// <returns>False when it stands apart.</returns>
    public bool TryJoin(in Hit hit, ReadOnlySpan<CandidateToken> tokens, MatchHow how, string term, int gain)
    {
        if (PassageOf(hit, tokens) != _passage || hit.First < 0 || hit.First > _last + 1 || (how == MatchHow.Negated) != (_how == MatchHow.Negated) || hit.Stance != _stance) return false;
        _last = Math.Max(_last, hit.Last);
        Gain += gain;
        if (gain > _strongest) (_strongest, _how) = (gain, how);
        // "sauvegarde données" says all that "sauvegarde" and "données" say.
        _terms.RemoveAll(known => term.Contains(known, StringComparison.Ordinal));
        if (!_terms.Exists(known => known.Contains(term, StringComparison.Ordinal))) _terms.Add(term);
        return true;
    }

    /// <summary>The piece as people read it.</summary>
    public Evidence ToEvidence(ReadOnlySpan<CandidateToken> tokens, CandidateView candidate)
    {
        if (First < 0) return EvidenceComposer.Slice(candidate, CandidateField.Years, 0, candidate[CandidateField.Years].Length, Term, _how, Gain);
        var start = tokens[First].Start;
        return EvidenceComposer.Slice(candidate, tokens[First].Field, start, tokens[_last].Start + tokens[_last].Length - start, Term, _how, Gain);
    }

    // Years of experience are declared in a field of their own.
    private static int PassageOf(in Hit hit, ReadOnlySpan<CandidateToken> tokens) => hit.First < 0 ? -1 : tokens[hit.First].Passage;
}
