using System.CommandLine;
using Matcher.Evaluation.Judged;
using Matcher.Evaluation.Reports;
using Matcher.Evaluation.Statistics;
using Matcher.Explanations;
using Matcher.Roles;

namespace Matcher.Evaluation.Commands.Evidence;

/// <summary><c>evidence</c>: whether coverage tells evidenced lines from others, and whether the passages shown are the telling ones.</summary>
internal sealed class EvidenceCommand : EvaluationCommand
{
    private readonly Option<string> _candidates = new("--candidates") { Description = "The candidates: CSV or JSON Lines.", HelpName = "FILE", Required = true };
    private readonly Option<string> _roles = new("--roles") { Description = "The role documents whose lines are marked.", HelpName = "PATH", Required = true };
    private readonly Option<string> _evidence = new("--evidence") { Description = "The marks: candidate, role, line, mark and quote, parted by tabs.", HelpName = "FILE", Required = true };
    private readonly Option<int> _misses = new("--misses") { Description = "How many clearly evidenced lines to list whose passages stand elsewhere, least covered first.", HelpName = "N" };

    /// <summary>Makes the command.</summary>
    public EvidenceCommand()
        : base("evidence", "AUC of coverage, and how often the passages shown are those that a person quotes.")
    {
        foreach (var option in (Option[])[_candidates, _roles, _evidence, _misses]) Options.Add(option);
    }

    /// <inheritdoc/>
    protected override Report Evaluate(ParseResult parse)
    {
        var marks = EvidenceFile.Read(parse.GetRequiredValue(_evidence));
        var criteria = MarkedCriteria.Of(marks, InputFiles.Candidates(parse.GetRequiredValue(_candidates)), InputFiles.Roles(parse.GetRequiredValue(_roles)), out var astray);
        var report = new Report();
        AddAuc(report, criteria).Notes.Add($"{marks.Count} marked lines, {astray} of them on lines that make no criterion but the title; the diploma lines of a role are alternatives and count as one.");
        AddPassages(report, criteria);
        if (parse.GetValue(_misses) is > 0 and var count) AddMisses(report, criteria, count);
        return report;
    }

    private static ReportTable AddAuc(Report report, IReadOnlyList<MarkedCriterion> criteria)
    {
        var table = report.Add("Coverage of lines marked 2 against 0", "criteria", "marked 2", "marked 1", "marked 0", "AUC", "mean coverage of 2", "of 1", "of 0");
        foreach (var (name, group) in Groups(criteria))
        {
            double[] Coverage(int mark) => [.. group.Where(one => one.Mark == mark).Select(one => one.Contribution.CoverageMicros / 1_000_000.0)];
            var (clear, part, none) = (Coverage(2), Coverage(1), Coverage(0));
            table.Add(name, clear.Length, part.Length, none.Length, Auc.Of(clear, none), Mean(clear), Mean(part), Mean(none));
        }

        return table;
    }

    private static void AddPassages(Report report, IReadOnlyList<MarkedCriterion> criteria)
    {
        var table = report.Add("One of the first three passages stands on the quoted line", "criteria", "marks", "quoted", "hits", "rate", "no passage at all", "among later ones", "on other lines");
        foreach (var (name, group) in Groups(criteria))
        {
            foreach (var least in (int[])[1, 2])
            {
                MarkedCriterion[] quoted = [.. group.Where(one => one.Mark >= least && one.IsQuoted)];
                var hits = quoted.Count(one => one.IsHit);
                var silent = quoted.Count(one => !one.HasEvidence);
                var later = quoted.Count(one => one.IsHitLater);
                table.Add(name, least == 1 ? "1 and 2" : "2", quoted.Length, hits, quoted.Length == 0 ? double.NaN : (double)hits / quoted.Length, silent, later, quoted.Length - hits - silent - later);
            }
        }

        var lost = criteria.Count(one => one.Mark > 0 && !one.IsQuoted);
        table.Notes.Add($"{lost} criteria marked 1 or 2 are left out: no field of the CV that is read holds their quote as it stands.");
    }

    // Nothing of a candidate that is held back is shown.
    private static void AddMisses(Report report, IReadOnlyList<MarkedCriterion> criteria, int count)
    {
        var table = report.Add("Clearly evidenced, and missed", "candidate", "line", "kind", "coverage", "asked for", "quoted", "passages shown");
        foreach (var miss in criteria.Where(one => one is { Mark: 2, IsQuoted: true, IsHit: false } && !HeldBack.Contains(one.Candidate.Id)).OrderBy(one => one.Contribution.CoverageMicros).Take(count))
        {
            table.Add(
                miss.Candidate.Id,
                miss.Contribution.Line,
                StableNames.Of(miss.Contribution.Criterion.Kind),
                miss.Contribution.CoverageMicros / 1_000_000.0,
                miss.Contribution.Text,
                string.Join(" | ", miss.Quotes),
                string.Join(" | ", miss.Contribution.Evidence.Take(3).Select(piece => piece.Text)));
        }
    }

    private static IEnumerable<(string Name, IReadOnlyList<MarkedCriterion> Group)> Groups(IReadOnlyList<MarkedCriterion> criteria)
    {
        yield return ("all but title", criteria);
        yield return ("and but diploma", [.. criteria.Where(one => one.Contribution.Criterion.Kind != CriterionKind.Diploma)]);
        foreach (var kind in criteria.GroupBy(one => one.Contribution.Criterion.Kind).OrderBy(kind => kind.Key)) yield return (StableNames.Of(kind.Key), [.. kind]);
    }

    private static double Mean(double[] values) => values.Length == 0 ? double.NaN : values.Average();
}
