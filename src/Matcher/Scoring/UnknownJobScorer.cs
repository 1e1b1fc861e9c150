using Matcher.Candidates;
using Matcher.Stances;
using Matcher.Text;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>
/// Weighs the title of a role whose job the directory does not know: its words may be those of another job, so that they count by what the
/// posts say of them and by the lines that the accounts of posts cover. One instance an index; reads only.
/// </summary>
internal sealed class UnknownJobScorer(RoleIndex index)
{
    // Words of a title that no line bears out are worth this much; so much of the role's lines bears them out in full.
    private const int LeastSetting = 300_000;
    private const int SettingLines = 100_000;

    // And those of a headline that no post repeats.
    private const int LeastBorneOut = 700_000;

    /// <summary>Holds back what the words of the title earned.</summary>
    /// <param name="found">What was found of the title.</param>
    /// <param name="told">How much of the role's lines the accounts of posts cover, in millionths; -1 when it has none.</param>
    /// <param name="tokens">The words of the CV.</param>
    /// <param name="collector">Listens.</param>
    public void Weigh<TCollector>(ref Findings found, int told, ReadOnlySpan<CandidateToken> tokens, ref TCollector collector)
        where TCollector : struct, IEvidenceCollector
    {
        if (found.Coverage == 0) return;
        collector.Resume(found.Criterion);
        CriterionScorer.Apply(FactorName.UnknownJob, ScoringConstants.UnknownJob, ref found, ref collector);
        if (told is >= 0 and < SettingLines && index.Parts.HasSetting) CriterionScorer.Apply(FactorName.Setting, LeastSetting + (int)((long)(Micros.One - LeastSetting) * told / SettingLines), ref found, ref collector);
        if (found.Headline == 0 || !index.Parts.HasBorneOut || IsInPosts(found.Criterion, tokens)) return;
        var claimed = (int)(found.Headline * Micros.One / found.Sum);
        CriterionScorer.Apply(FactorName.BorneOut, Micros.One - Micros.Multiply(Micros.One - LeastBorneOut, claimed), ref found, ref collector);
    }

    // Whether some post repeats any word of the title.
    private bool IsInPosts(int number, ReadOnlySpan<CandidateToken> tokens)
    {
        var isFound = false;
        var walk = new TermWalk<Listener>(index.Runs, tokens, new Listener(index.SlotCriteria, number, ref isFound));
        for (var first = 0; first < tokens.Length && !isFound; first++)
        {
            if (tokens[first].Place is Place.PostHead or Place.Experience or Place.Text && !tokens[first].IsListed && tokens[first].Stance == Stance.Fact) walk.From(first);
        }

        return isFound;
    }

    private readonly ref struct Listener(int[] slotCriteria, int criterion, ref bool isFound) : ITermListener
    {
        private readonly ref bool _isFound = ref isFound;

        public void Take(ReadOnlySpan<CandidateToken> tokens, in Posting posting, int first, int last) => _isFound |= slotCriteria[posting.Slot] == criterion;
    }
}
