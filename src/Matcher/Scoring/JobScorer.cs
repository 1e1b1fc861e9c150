using Matcher.Stances;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>
/// Scores the title of a role whose job is known, by the titles of the CV or by the work it tells, whichever says more:
/// a title is weighed by the work told under it, and work told under a mute title is the job too. One instance a thread.
/// </summary>
internal sealed class JobScorer(RoleIndex index, HitTable hits, TitleMatcher titles, WorkMatcher work)
{
    // A title that no work bears out is worth this much; so much work told, in words or in lines of the role, bears it out in full.
    private const int LeastSetting = 300_000;
    private const long SettingWords = 5 * Micros.One;
    private const int SettingLines = 100_000;

    // Work alone never says as much as the title of the job; it takes so many words and so much of the role's lines.
    private const int MostByWork = 800_000;
    private const long PlainWords = 11 * Micros.One;
    private const int PlainLines = 250_000;

    // Gains are rounded one by one.
    private const int Rounding = 20;

    // What of it is left where a post plainly bears the title of some known job.
    private const int UnderOtherTitle = 200_000;

    /// <summary>Scores a role's title.</summary>
    /// <param name="target">The title.</param>
    /// <param name="lines">How much of the role's activities and technical competences the accounts of posts cover, in millionths; -1 when it has none.</param>
    /// <param name="collector">Listens.</param>
    public Findings Score<TCollector>(TitleTarget target, int lines, ref TCollector collector)
        where TCollector : struct, IEvidenceCollector
    {
        var nobody = default(NoEvidence);
        var byTitles = ByTitles(target, lines, ref nobody);
        var byWork = ByWork(target, lines, ref nobody);
        var isByWork = byWork.Coverage > byTitles.Coverage;
        // Nobody listens: what was read need not be told again.
        if (typeof(TCollector) == typeof(NoEvidence)) return isByWork ? byWork : byTitles;
        return isByWork ? ByWork(target, lines, ref collector) : ByTitles(target, lines, ref collector);
    }

    private Findings ByTitles<TCollector>(TitleTarget target, int lines, ref TCollector collector)
        where TCollector : struct, IEvidenceCollector
    {
        var found = CriterionScorer.Read(index.Criteria[target.Criterion], target.Criterion, hits, ref collector);
        if (found.Coverage == 0) return found;
        var unfocused = found.Headline * (Micros.One - titles.Focus(target.Role)) / found.Sum;
        CriterionScorer.Apply(FactorName.Focus, Micros.One - (int)unfocused, ref found, ref collector);
        if (index.Parts.HasSetting) CriterionScorer.Apply(FactorName.Setting, Setting(work.Told(target.Role), lines), ref found, ref collector);
        CriterionScorer.Apply(FactorName.BorneOut, titles.BorneOut(target.Role), ref found, ref collector);
        return found;
    }

    /// <summary>The most that a title may be covered, by what is found before dates and stances are read.</summary>
    public static int Most(RoleIndex index, TitleTarget target, in JobTraces found)
    {
        var slots = index.Criteria[target.Criterion].Slots;
        // Either may speak for the other.
        var headline = Math.Max(found.Headline, Micros.Multiply(found.Post, TitleMatcher.HeadlineFromPost));
        var post = Math.Max(found.Post, Micros.Multiply(found.Headline, TitleMatcher.PostFromHeadline));
        var byTitles = Micros.Multiply(slots[0].Share, headline) + Micros.Multiply(slots[1].Share, post) + (found.Own * slots[TitleIndex.FirstWorkSlot].Share) + Rounding;
        if (index.Parts.HasSetting) byTitles = Micros.Multiply(byTitles, Setting(found.Told, found.Lines));
        var byWork = index.Parts.HasWork ? Micros.Multiply(MostByWork, Part(found.Told, PlainWords)) : 0;
        if (found.Lines >= 0) byWork = Micros.Multiply(byWork, Part(found.Lines, PlainLines));
        return Math.Min(Micros.One, Math.Max(byTitles, byWork) + Rounding);
    }

    private static int Setting(long told, int lines)
    {
        var byWords = Part(told, SettingWords);
        return LeastSetting + Micros.Multiply(Micros.One - LeastSetting, Math.Max(byWords, Part(lines, SettingLines)));
    }

    private Findings ByWork<TCollector>(TitleTarget target, int lines, ref TCollector collector)
        where TCollector : struct, IEvidenceCollector
    {
        var match = Micros.Multiply(MostByWork, Part(work.Told(target.Role), PlainWords));
        if (match < ScoringConstants.NoiseFloor || !index.Parts.HasWork) return new Findings { Criterion = target.Criterion };
        collector.Begin(target.Criterion);
        var kept = work.Kept(target.Role);
        var all = 0L;
        foreach (var hit in kept) all += hit.Strength;
        var left = match;
        for (var i = kept.Length - 1; i >= 0; i--)
        {
            var gain = i == 0 ? left : (int)((long)match * kept[i].Strength / all);
            left -= gain;
            collector.Gain(target.FirstSlot + TitleIndex.FirstWorkSlot, kept[i], gain);
        }

        collector.Factor(FactorName.Match, match);
        var found = new Findings { Criterion = target.Criterion, Match = match, Coverage = match, Sum = match, Posted = match };
        if (lines >= 0) CriterionScorer.Apply(FactorName.Lines, Part(lines, PlainLines), ref found, ref collector);
        CriterionScorer.Apply(FactorName.OtherTitle, Micros.One - Micros.Multiply(Micros.One - UnderOtherTitle, titles.KnownPost), ref found, ref collector);
        return found;
    }

    private static int Part(long value, long whole) => (int)Math.Clamp(value * Micros.One / whole, 0, Micros.One);
}
