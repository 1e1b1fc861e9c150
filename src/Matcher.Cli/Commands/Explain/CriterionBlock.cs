using Matcher.Candidates;
using Matcher.Cli.Rendering;
using Matcher.Explanations;
using Matcher.Reports.Model;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Cli.Commands.Explain;

/// <summary>The account of one criterion: what it earns, the role's line, the words of the CV, the reasons of what is less than full.</summary>
internal sealed class CriterionBlock(AccountMessages messages, TermMessages terms, TextPage page, Candidate candidate)
{
    private const int Indent = 4;
    private const int Decimals = 2;
    private const int MostEvidence = 3;
    private const int ContextLength = 40;

    private readonly Dictionary<CandidateField, string> _fields = [];

    /// <summary>Writes the block.</summary>
    public void Write(Contribution contribution)
    {
        var criterion = contribution.Criterion;
        page.Blank();
        var (sign, ink) = Sign(contribution.Status);
        var head = new List<string>
        {
            messages.Points(messages.Decimals(contribution.PointsMicros, Decimals), messages.Decimals(criterion.WeightMicros, Decimals)),
            terms.Status(contribution.Status) + (contribution.CoverageMicros > 0 ? $" {messages.Percent(contribution.CoverageMicros)}" : ""),
        };
        if (criterion.Need != Need.Expected) head.Add(terms.Need(criterion.Need));
        if (criterion.Level is not null) head.Add(terms.Level(criterion.Level));
        head.Add(messages.Line(contribution.Line));
        page.Line(0, Indent, new Run(sign + " ", ink), new Run(criterion.Id, Ink.Strong), "  ", string.Join(" · ", head));
        page.Line(Indent, SafeText.Flat(contribution.Text));
        foreach (var evidence in contribution.Evidence.Take(MostEvidence)) Write(evidence);
        Rest(contribution.Evidence);
        Factors(contribution);
    }

    private void Write(Evidence evidence)
    {
        var quote = EvidenceQuote.Of(Field(evidence.Field), evidence.Start, evidence.Length, ContextLength);
        var how = evidence.How == MatchHow.Exact ? "" : terms.How(evidence.How, evidence.Term);
        page.Line(
            Indent + 2,
            Indent + 4,
            new Run(messages.Label(terms.Field(evidence.Field)), Ink.Faint),
            quote.Before,
            new Run(messages.Quote(quote.Passage), Ink.Quoted),
            quote.After,
            new Run(Gain(evidence.GainMicros), Ink.Faint),
            new Run(how.Length > 0 ? $" {how}" : "", Ink.Faint));
    }

    private void Rest(IReadOnlyList<Evidence> evidence)
    {
        if (evidence.Count <= MostEvidence) return;
        var gain = evidence.Skip(MostEvidence).Sum(item => item.GainMicros);
        page.Line(Indent + 2, new Run(messages.MoreEvidence(evidence.Count - MostEvidence, messages.Gain(gain)), Ink.Faint));
    }

    // Only where the coverage is not the match itself.
    private void Factors(Contribution contribution)
    {
        if (!contribution.Factors.Skip(1).Any(factor => factor.ValueMicros < 1_000_000)) return;
        // A factor of 1 changes nothing; the match is what the others lower.
        var product = string.Join(" × ", contribution.Factors.Where(factor => factor.Name == FactorName.Match || factor.ValueMicros < 1_000_000).Select(factor =>
            $"{terms.Factor(factor.Name, contribution.Criterion.Kind)} {messages.Percent(factor.ValueMicros)}" + (factor.Why is { Length: > 0 } why ? $" ({SafeText.Flat(why)})" : "")));
        page.Line(Indent + 2, Indent + 4, new Run($"{messages.CoverageIs} {messages.Percent(contribution.CoverageMicros)} = {product}", Ink.Faint));
    }

    private string Gain(int micros) => micros == 0 ? "" : $" [{messages.Gain(micros)}]";

    private string Field(CandidateField field)
    {
        if (!_fields.TryGetValue(field, out var text)) _fields[field] = text = candidate[field];
        return text;
    }

    private static (string Sign, Ink Ink) Sign(CriterionStatus status) => status switch
    {
        CriterionStatus.Covered => ("[+]", Ink.Good),
        CriterionStatus.Partial => ("[~]", Ink.Fair),
        CriterionStatus.Contradicted => ("[!]", Ink.Bad),
        _ => ("[ ]", Ink.Faint),
    };
}
