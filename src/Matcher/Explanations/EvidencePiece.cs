using Matcher.Candidates;
using Matcher.Scoring;
using Matcher.Stances;
using Matcher.Vectors;

namespace Matcher.Explanations;

/// <summary>Neighbouring words of one passage that earn slots of one criterion, put together.</summary>
internal sealed class EvidencePiece
{
    private readonly List<string> _terms = [];
    private readonly int _first;
    private int _last;
    private int _strongest;
    private MatchHow _how;
    private readonly Stance _stance;

    /// <summary>Starts a piece with one occurrence.</summary>
    public EvidencePiece(in Hit hit, MatchHow how, string term, int gain)
    {
        (_first, _last, _how, _stance, _strongest, Gain, Passage) = (hit.First, hit.Last, how, hit.Stance, gain, gain, hit.Passage);
        _terms.Add(term);
    }

    /// <summary>The passage in which it stands.</summary>
    public int Passage { get; }

    /// <summary>The sum of the gains, in millionths.</summary>
    public int Gain { get; set; }

    /// <summary>Takes an occurrence in if it touches the piece.</summary>
    /// <returns>False when it stands apart.</returns>
    public bool TryJoin(in Hit hit, ReadOnlySpan<CandidateToken> tokens, MatchHow how, string term, int gain)
    {
        if (hit.Passage != Passage || hit.First < 0 || hit.First > _last + 1 || (how == MatchHow.Negated) != (_how == MatchHow.Negated) || hit.Stance != _stance) return false;
        // Titles and work stand in one passage for the score, and in several places of the CV.
        if (hit.First == _last + 1 && tokens[hit.First].OpensPassage) return false;
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
        var term = string.Join(", ", _terms);
        if (_first < 0) return EvidenceComposer.Slice(candidate, CandidateField.Years, 0, candidate[CandidateField.Years].Length, term, _how, Gain);
        var start = tokens[_first].Start;
        return EvidenceComposer.Slice(candidate, tokens[_first].Field, start, tokens[_last].Start + tokens[_last].Length - start, term, _how, Gain);
    }
}
