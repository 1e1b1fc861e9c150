using Matcher.Candidates;
using Matcher.Explanations;

namespace Matcher.Evaluation.Commands.Evidence;

/// <summary>A criterion of which a person judged the lines, and what the engine says of it.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Contribution">What the engine says.</param>
/// <param name="Mark">The best mark of its lines: the diplomas of a role are alternatives.</param>
/// <param name="Quotes">The passages quoted for that mark.</param>
internal sealed record MarkedCriterion(Candidate Candidate, Contribution Contribution, int Mark, IReadOnlyList<string> Quotes)
{
    private const int Shown = 3;

    /// <summary>The lines of the CV that hold a quote.</summary>
    public IReadOnlySet<FieldLine> QuotedLines { get; } = Quotes.SelectMany(quote => FieldLines.Holding(Candidate, quote)).ToHashSet();

    /// <summary>Whether the CV holds a quote as it stands.</summary>
    public bool IsQuoted => QuotedLines.Count > 0;

    /// <summary>Whether the engine shows any passage.</summary>
    public bool HasEvidence => Contribution.Evidence.Count > 0;

    /// <summary>Whether one of the first passages that the engine shows stands on a quoted line.</summary>
    public bool IsHit => Contribution.Evidence.Take(Shown).Any(piece => FieldLines.Of(Candidate, piece.Field, piece.Start, piece.Length).Any(QuotedLines.Contains));

    /// <summary>Whether a later passage does.</summary>
    public bool IsHitLater => !IsHit && Contribution.Evidence.Skip(Shown).Any(piece => FieldLines.Of(Candidate, piece.Field, piece.Start, piece.Length).Any(QuotedLines.Contains));
}
