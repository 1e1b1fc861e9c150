using System.Text;
using Matcher.Candidates;
using Matcher.Diplomas;
using Matcher.Roles;
using Matcher.Text;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>
/// Scores diploma criteria: of all pairs of a diploma held and an alternative asked for, the one that covers most.
/// coverage = level x field x experience. One instance a thread.
/// </summary>
internal sealed class DiplomaScorer
{
    // One level short of what is asked is often accepted with experience; two or more seldom.
    private static readonly int[] ShortOf = [Micros.One, 450_000, 200_000, 100_000];

    private const int SameDomain = 800_000;
    private const int NearDomain = 600_000;
    private const int OtherDomain = 250_000;
    private const int WithoutExperience = 700_000;

    private readonly RoleIndex _index;
    private readonly CopyFinder _copies;
    private readonly DiplomaScratch _scratch = new();
    private readonly List<HeldDiploma> _held = [];
    private readonly FormTable _stems = new(); // the words of the specialties asked for
    private readonly List<int> _heldStems = []; // those of them that the diplomas held name, one after another
    private readonly List<int> _heldStarts = []; // where each diploma's begin
    private readonly Dictionary<DiplomaRequirement, Requirement> _requirements;

    /// <summary>Prepares the diploma criteria of an index.</summary>
    public DiplomaScorer(RoleIndex index, CopyFinder copies)
    {
        _copies = copies;
        _index = index;
        Criteria = [.. Enumerable.Range(0, index.Criteria.Length).Where(i => index.Criteria[i].Criterion.Kind == CriterionKind.Diploma)];
        _requirements = index.Criteria.SelectMany(criterion => criterion.Diplomas).Distinct().ToDictionary(diploma => diploma, Understand);
    }

    /// <summary>The diploma criteria of the index.</summary>
    public int[] Criteria { get; }

    /// <summary>Whether the candidate last read holds a diploma that was recognised.</summary>
    public bool HasRead => _held.Count > 0;

    /// <summary>The diplomas of the candidate last read.</summary>
    public IReadOnlyList<HeldDiploma> Held => _held;

    /// <summary>Reads the diplomas of a candidate in place of the last one's.</summary>
    public void Read(CandidateView candidate)
    {
        _held.Clear();
        _heldStems.Clear();
        _heldStarts.Clear();
        Read(candidate[CandidateField.Education], CandidateField.Education, DiplomaMode.Education);
        Read(candidate[CandidateField.Text], CandidateField.Text, DiplomaMode.FreeText);
    }

    /// <summary>Scores one diploma criterion for the candidate last read.</summary>
    /// <param name="number">The criterion's index.</param>
    /// <param name="years">The years of experience, or null where none are told.</param>
    /// <param name="tokens">The words of the candidate.</param>
    /// <param name="collector">Listens.</param>
    public CriterionScore Score<TCollector>(int number, double? years, ReadOnlySpan<CandidateToken> tokens, ref TCollector collector)
        where TCollector : struct, IEvidenceCollector
    {
        var criterion = _index.Criteria[number];
        var best = 0;
        var (bestHeld, bestAsked) = (-1, -1);
        for (var held = 0; held < _held.Count; held++)
        {
            // A diploma that stands in words copied from the role is the role's, not the candidate's.
            if (_copies.Covers(criterion.Role, tokens, _held[held].Field, _held[held].Diploma.Start)) continue;
            for (var asked = 0; asked < criterion.Diplomas.Length; asked++)
            {
                var coverage = Coverage(criterion.Diplomas[asked], held, years, out _, out _, out _);
                if (coverage <= best) continue;
                (best, bestHeld, bestAsked) = (coverage, held, asked);
            }
        }

        if (bestHeld < 0) return default;
        Coverage(criterion.Diplomas[bestAsked], bestHeld, years, out var level, out var field, out var experience);
        collector.Begin(number);
        collector.Diploma(_held[bestHeld], criterion.Diplomas[bestAsked], Micros.One);
        collector.Factor(FactorName.Match, Micros.One);
        collector.Factor(FactorName.Level, level);
        collector.Factor(FactorName.Field, field);
        if (criterion.Diplomas[bestAsked].NeedsExperience) collector.Factor(FactorName.Experience, experience);
        return CriterionScorer.Earned(criterion, best);
    }

    private int Coverage(DiplomaRequirement asked, int held, double? years, out int level, out int field, out int experience)
    {
        var requirement = _requirements[asked];
        level = requirement.NamesNothing ? 0 : asked.MinLevel is { } min ? ShortOf[Math.Clamp(min - _held[held].Diploma.Level, 0, ShortOf.Length - 1)] : Micros.One;
        field = Field(requirement, held);
        experience = !asked.NeedsExperience || years >= requirement.Years ? Micros.One : WithoutExperience;
        return Micros.Multiply(Micros.Multiply(level, field), experience);
    }

    private int Field(Requirement requirement, int held)
    {
        if (requirement.TakesAny) return Micros.One;
        var end = held + 1 < _heldStarts.Count ? _heldStarts[held + 1] : _heldStems.Count;
        for (var i = _heldStarts[held]; i < end; i++)
        {
            if (requirement.Stems.AsSpan().Contains(_heldStems[i])) return Micros.One;
        }

        if (requirement.Domain is null) return OtherDomain;
        var domain = _held[held].Diploma.Field;
        if (domain == requirement.Domain) return SameDomain;
        if (requirement.IsGeneralist && domain == DiplomaField.Industry) return SameDomain;
        return AreNear(domain, requirement.Domain.Value) ? NearDomain : OtherDomain;
    }

    private static bool AreNear(DiplomaField one, DiplomaField other) =>
        (one, other) is (DiplomaField.Computing, DiplomaField.Telecoms) or (DiplomaField.Telecoms, DiplomaField.Computing)
            or (DiplomaField.Telecoms, DiplomaField.Industry) or (DiplomaField.Industry, DiplomaField.Telecoms);

    private void Read(ReadOnlySpan<byte> text, CandidateField field, DiplomaMode mode)
    {
        if (text.IsEmpty) return;
        foreach (var diploma in DiplomaReader.Shared.Enumerate(text, _scratch, mode))
        {
            _held.Add(new HeldDiploma(field, diploma));
            _heldStarts.Add(_heldStems.Count);
            ReadStems(text.Slice(diploma.Start, diploma.Length));
        }
    }

    private void ReadStems(ReadOnlySpan<byte> text)
    {
        Span<byte> scratch = stackalloc byte[Tokenizer.ScratchLength];
        Span<byte> stem = stackalloc byte[Tokenizer.ScratchLength + FrenchAnalyzer.Margin];
        var tokenizer = new Tokenizer(text, scratch);
        while (tokenizer.MoveNext())
        {
            var length = FrenchAnalyzer.Stem(text, tokenizer.Current, tokenizer.Form, stem);
            if (_stems.Find(stem[..length]) is >= 0 and var known) _heldStems.Add(known);
        }
    }

    private Requirement Understand(DiplomaRequirement diploma)
    {
        DiplomaField? domain = null;
        foreach (var read in DiplomaReader.Shared.Enumerate(Encoding.UTF8.GetBytes(diploma.Text), _scratch)) domain ??= read.Field;
        var takesAny = diploma.Fields is ["any"];
        var words = takesAny ? [] : diploma.Fields.SelectMany(field => FrenchAnalyzer.Analyze(field)).Select(word => word.Stem).Distinct(StringComparer.Ordinal).ToList();
        int[] stems = [.. words.Select(word => _stems.GetOrAdd(Encoding.UTF8.GetBytes(word), _stems.Count))];
        return new Requirement(stems, domain, takesAny, words.Exists(word => word.StartsWith("generalist", StringComparison.Ordinal)), takesAny && diploma.MinLevel is null, ExperienceYears.Required(diploma.Text));
    }

    /// <summary>What a diploma line of a role asks for, made ready to compare.</summary>
    private sealed record Requirement(int[] Stems, DiplomaField? Domain, bool TakesAny, bool IsGeneralist, bool NamesNothing, int Years);
}
