using Matcher.Cli.Messages;
using Matcher.Cli.Rendering;
using Matcher.Explanations;
using Matcher.Files.Batch;
using Matcher.Files.Names;
using Matcher.Roles;
using Matcher.Scoring;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Matcher.Cli.Commands.Score;

/// <summary>The columns and cells of a ranking's table, by the room there is.</summary>
/// <param name="ranking">The ranking.</param>
/// <param name="names">What candidates are called.</param>
/// <param name="messages">The texts.</param>
/// <param name="width">Columns of the screen.</param>
internal sealed class RankingCells(RoleRanking ranking, ICandidateNames names, ScoreMessages messages, int width)
{
    // Below each of these widths something more moves under the candidate, or goes.
    private const int LeastForThree = 112;
    private const int LeastForNames = 90;
    private const int LeastForCriteria = 70;
    private const int LeastForFlags = 46;
    private const int LeastForBars = 32;

    private const int BarWidth = 8;
    private const decimal PointsABar = 100m / BarWidth;

    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style Good = new(Color.Green);
    private static readonly Style Fair = new(Color.Olive);
    private static readonly Style Bad = new(Color.Maroon);

    // What a column of requirements takes from the others.
    private const int RequirementsWidth = 20;

    private readonly TermMessages _terms = new(messages.Language);
    private readonly StandingMessages _standings = new(messages.Language);
    private readonly Criterion[] _required = [.. ranking.Role.Criteria.Where(criterion => criterion.Need == Need.Required).Take(RequiredStatuses.Most)];

    private bool HasNames => names.AreShown && width >= LeastForNames;

    private bool HasCriteria => width >= LeastForCriteria + (_required.Length > 0 ? RequirementsWidth : 0);

    private bool HasStandings => width >= LeastForThree;

    private bool HasRequired => _required.Length > 0 && HasFlags;

    private bool IsNarrow => width < LeastForCriteria;

    private bool HasFlags => width >= LeastForFlags;

    /// <summary>The columns.</summary>
    public IEnumerable<TableColumn> Columns()
    {
        yield return Column(HasFlags ? messages.RankHead : "").RightAligned().NoWrap();
        yield return Column(messages.CandidateHead);
        if (HasNames) yield return Column(messages.NameHead);
        yield return Column(messages.ScoreHead).NoWrap();
        if (HasStandings)
        {
            yield return Column(_standings.TiedHead).NoWrap();
            yield return Column(_standings.HeldHead).RightAligned().NoWrap();
        }

        if (HasCriteria)
        {
            yield return Column(messages.StrengthsHead);
            yield return Column(messages.GapsHead);
        }

        if (HasRequired) yield return IsNarrow ? Column(_standings.RequirementsHead) : Column(_standings.RequirementsHead).NoWrap();
        if (HasFlags) yield return Column(messages.FlagsHead);
    }

    /// <summary>The cells of a candidate.</summary>
    public IEnumerable<IRenderable> Of(RankedCandidate ranked)
    {
        var summary = ranked.Summary;
        var standing = ranking.Standings[ranked.Rank - 1];
        yield return new Paragraph(messages.Whole(ranked.Rank) + (HasStandings || !HasFlags || standing.IsAlone ? "" : $" ={_standings.Tied(standing)}"));
        var candidate = new Paragraph(SafeText.Flat(ranked.Id), Strong);
        var name = SafeText.Flat(names.Of(ranked.Id));
        if (!HasNames && name.Length > 0) candidate.Append("\n" + name);
        if (!HasFlags) Flags(candidate, summary.Flags, "\n");
        yield return candidate;
        if (HasNames) yield return new Paragraph(name);
        yield return summary.IsInsufficient ? new Paragraph(_standings.Insufficient.Replace(' ', '\n'), Fair) : Score(ranked.ScoreMicros);
        if (HasStandings)
        {
            yield return new Paragraph(_standings.Tied(standing));
            yield return new Paragraph(_standings.Held(standing));
        }

        if (HasCriteria)
        {
            yield return new Paragraph(Ids(summary.Strengths), Good);
            yield return new Paragraph(Ids(summary.Gaps), Faint);
        }

        if (HasRequired) yield return Required(summary.Required);
        if (HasFlags) yield return Flags(new Paragraph(), summary.Flags, "");
    }

    /// <summary>What stands under the table: how firm its places are, and the requirements where their names have no room.</summary>
    public IEnumerable<string> Foot()
    {
        if (ranking.Standings.Count > 0) yield return _standings.ListSentence(ranking.Standings);
        if (HasRequired) yield return (IsNarrow ? $"{messages.Label(_standings.RequirementsHead)}{string.Join(", ", _required.Select(criterion => criterion.Id))}   " : "") + messages.Legend;
    }

    // Where there is no room for their names, the foot of the table tells them in the same order.
    private Paragraph Required(RequiredStatuses statuses) => IsNarrow
        ? new(string.Concat(_required.Select((_, i) => StandingMessages.Sign(statuses[i]))))
        : new(string.Join('\n', _required.Select((criterion, i) => $"{StandingMessages.Sign(statuses[i])}\u00A0{criterion.Id}")));

    private static TableColumn Column(string head) => new(new Paragraph(head, Strong)) { Padding = new Padding(0, 0, 1, 0) };

    // The empty part of a bar shows too, so that bars compare.
    private Paragraph Score(int micros)
    {
        var score = new Paragraph($"{messages.Decimals(micros, 2),6}");
        if (width < LeastForBars) return score;
        var full = (int)Math.Clamp(((micros / 1_000_000m) + (PointsABar / 2)) / PointsABar, 0, BarWidth);
        return score.Append(" ").Append(new string('█', full), Good).Append(new string('░', BarWidth - full), Faint);
    }

    private Paragraph Flags(Paragraph cell, CandidateFlags flags, string before)
    {
        foreach (var flag in FlagCodes.Each(flags))
        {
            cell.Append(before + _terms.Flag(flag), flag == CandidateFlags.Contradiction ? Bad : Fair);
            before = "\n";
        }

        return cell;
    }

    private string Ids(TopCriteria top) =>
        string.Join(' ', top.Positions().Take(width < LeastForThree ? 2 : 3).Select(position => ranking.Role.Criteria[position].Id));
}
