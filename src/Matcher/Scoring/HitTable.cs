using System.Runtime.CompilerServices;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>
/// For one candidate and all roles at once: the best passage of each criterion, and the best occurrence of each slot.
/// Arrays are reused from candidate to candidate and cleared by numbering, so that cost follows what is found and not
/// how many roles there are. One instance a thread.
/// </summary>
internal sealed class HitTable
{
    private readonly RoleIndex _index;
    private readonly Hit[] _current, _best, _overall, _denied;
    private readonly long[] _passageSum, _bestSum;
    private readonly int[] _sumPassage, _bestPassage, _criterionStart;
    private readonly int[] _deniedStart; // by criterion: the first passage of the last candidate who denied anything of it
    private readonly List<int> _slotsOfPassage = [];
    private readonly List<int> _criteria = [];
    private readonly int[] _found; // of each slot: the first passage of the last candidate who earns it
    private int _passage;
    private int _firstPassage;

    /// <summary>Makes room for the slots and criteria of an index.</summary>
    public HitTable(RoleIndex index, CopyFinder copies)
    {
        _index = index;
        var slots = index.SlotShares.Length;
        var criteria = index.Criteria.Length;
        (_current, _best, _overall, _denied) = (new Hit[slots], new Hit[slots], new Hit[slots], new Hit[slots]);
        (_passageSum, _bestSum) = (new long[criteria], new long[criteria]);
        Topics = new TopicTable(index);
        Chooser = new FactChooser(index, copies);
        _found = new int[slots];
        (_sumPassage, _bestPassage, _criterionStart, _deniedStart) = (new int[criteria], new int[criteria], new int[criteria], new int[criteria]);
    }

    /// <summary>The criteria of which something was found or denied, in the order of finding.</summary>
    public List<int> Criteria => _criteria;

    /// <summary>The facts found of each topic.</summary>
    public TopicTable Topics { get; }

    /// <summary>Which of those facts earn a criterion.</summary>
    public FactChooser Chooser { get; }

    /// <summary>Starts a candidate.</summary>
    public void Start()
    {
        Topics.Start();
        if (_passage > int.MaxValue / 2) Clear();
        _criteria.Clear();
        _firstPassage = ++_passage;
    }

    /// <summary>Whether nothing of as much value was noted of a slot in the current passage.</summary>
    public bool Lacks(int slot, int value) => _current[slot].Passage != _passage || _current[slot].Value < value;

    /// <summary>Notes an occurrence in the current passage.</summary>
    public void Add(int slot, in Hit hit)
    {
        ref var current = ref _current[slot];
        if (current.Passage != _passage) _slotsOfPassage.Add(slot);
        else if (current.Value >= hit.Value) return;
        current = hit;
        current.Passage = _passage;
    }

    /// <summary>Notes an occurrence that a negation denies.</summary>
    public void Deny(int slot, in Hit hit)
    {
        Touch(_index.SlotCriteria[slot]);
        _deniedStart[_index.SlotCriteria[slot]] = _firstPassage;
        if (_denied[slot].Passage >= _firstPassage) return;
        _denied[slot] = hit;
        _denied[slot].Passage = _passage;
    }

    /// <summary>Ends the current passage: a criterion keeps it if it holds more of its terms than the best before it.</summary>
    public void EndPassage()
    {
        foreach (var slot in _slotsOfPassage)
        {
            var criterion = _index.SlotCriteria[slot];
            if (_sumPassage[criterion] != _passage)
            {
                _sumPassage[criterion] = _passage;
                _passageSum[criterion] = 0;
                Touch(criterion);
            }

            _passageSum[criterion] += (long)_index.SlotShares[slot] * _current[slot].Value;
        }

        foreach (var slot in _slotsOfPassage)
        {
            var criterion = _index.SlotCriteria[slot];
            if (_passageSum[criterion] > _bestSum[criterion])
            {
                _bestSum[criterion] = _passageSum[criterion];
                _bestPassage[criterion] = _passage;
            }

            if (_bestPassage[criterion] == _passage) _best[slot] = _current[slot];
            if (_found[slot] == _firstPassage && _current[slot].Value <= _overall[slot].Value) continue;
            _found[slot] = _firstPassage;
            _overall[slot] = _current[slot];
        }

        _slotsOfPassage.Clear();
        _passage++;
    }

    /// <summary>The occurrence that earns a slot: the one in the criterion's best passage, unless one elsewhere is worth more even at the lower rate.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="hit">The occurrence.</param>
    /// <param name="rate">What it earns of its strength, in millionths.</param>
    /// <returns>False when nothing earns the slot.</returns>
    public bool TryGet(int slot, out Hit hit, out int rate)
    {
        rate = Micros.One;
        Unsafe.SkipInit(out hit); // it is large, and most slots are not earned
        if (_found[slot] != _firstPassage) return false;
        hit = _overall[slot];
        var best = _bestPassage[_index.SlotCriteria[slot]];
        if (hit.Passage == best) return true;
        if (_best[slot].Passage == best && _best[slot].Value >= Micros.Multiply(hit.Value, ScoringConstants.ElsewhereValue))
        {
            hit = _best[slot];
            return true;
        }

        rate = ScoringConstants.ElsewhereValue;
        return true;
    }

    /// <summary>Whether anything of a criterion was denied: few slots are, and each lies in memory of its own.</summary>
    public bool HasDenied(int criterion) => _deniedStart[criterion] == _firstPassage;

    /// <summary>The denied occurrence of a slot.</summary>
    public bool TryGetDenied(int slot, out Hit hit)
    {
        Unsafe.SkipInit(out hit);
        if (_denied[slot].Passage < _firstPassage) return false;
        hit = _denied[slot];
        return true;
    }

    /// <summary>Notes that something was found of a criterion.</summary>
    public void Touch(int criterion)
    {
        if (_criterionStart[criterion] == _firstPassage) return;
        _criterionStart[criterion] = _firstPassage;
        _bestSum[criterion] = 0;
        _bestPassage[criterion] = 0;
        _criteria.Add(criterion);
    }

    /// <summary>Notes that something was found of the criteria that the facts found may earn.</summary>
    /// <param name="bounds">Which roles are awaited: criteria of others are left alone.</param>
    public void TouchTopics(ScoreBounds bounds)
    {
        foreach (var shown in Topics.Found)
        {
            foreach (var criterion in _index.Topics.Criteria(shown))
            {
                if (bounds.IsAwaited(_index.CriterionRoles[criterion])) Touch(criterion);
            }
        }
    }

    private void Clear()
    {
        foreach (var hits in new[] { _current, _best, _overall, _denied }) Array.Clear(hits);
        foreach (var numbers in new[] { _found, _sumPassage, _bestPassage, _criterionStart, _deniedStart }) Array.Clear(numbers);
        _passage = 0;
    }
}
