using Matcher.Candidates;
using Matcher.Vectors;

namespace Matcher.Scoring.Screening;

/// <summary>How many words of the work of each role's job a CV may hold. One instance a thread.</summary>
internal sealed class WorkScreen(RoleIndex index, KeyReader reader)
{
    private readonly WorkUse[] _work = index.Keys.Work;
    private readonly int[] _ownTimes = new int[index.Keys.Work.Length]; // by use: the last candidate of whom it was counted
    private readonly int[] _toldTimes = new int[index.Keys.Work.Length];
    private readonly int[] _own = new int[index.Roles.Count];
    private readonly int[] _claimedTimes = new int[index.Keys.Work.Length];
    private readonly long[] _told = new long[index.Roles.Count];
    private readonly long[] _claimed = new long[index.Roles.Count];
    private int _time;

    /// <summary>The most words of a role's very job.</summary>
    public int Own(int role) => Math.Min(_own[role], TitleIndex.WorkSlots);

    /// <summary>The most that words tell of a role's job and of jobs near it, in millionths of a word.</summary>
    public long Told(int role) => WorkMatcher.Told(_told[role], _claimed[role]);

    /// <summary>Reads the words of a CV.</summary>
    public void Read(ReadOnlySpan<CandidateToken> tokens)
    {
        _time++;
        Array.Clear(_own);
        Array.Clear(_told);
        Array.Clear(_claimed);
        reader.Read(tokens, WordUses.WorkKey, RoleBits.All, new Listener(this));
    }

    private readonly struct Listener(WorkScreen screen) : IKeyListener
    {
        public void Take(in CandidateToken key, in KeyedUse use)
        {
            ref readonly var work = ref screen._work[use.Target];
            if (work.IsOwn && screen._ownTimes[use.Target] != screen._time)
            {
                screen._ownTimes[use.Target] = screen._time;
                screen._own[work.Role]++;
            }

            if (work.Near < WorkMatcher.NearFloor) return;
            if (WorkMatcher.IsFact(key.Place)) Count(use.Target, work, screen._toldTimes, screen._told);
            else if (WorkMatcher.IsClaim(key.Place)) Count(use.Target, work, screen._claimedTimes, screen._claimed);
        }

        private void Count(int target, in WorkUse work, int[] times, long[] counts)
        {
            if (times[target] == screen._time) return;
            times[target] = screen._time;
            counts[work.Role] += work.Near;
        }
    }
}
