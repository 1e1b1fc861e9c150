using System.Runtime.Intrinsics;
using Matcher.Candidates;
using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher.Scoring.Screening;

/// <summary>What the facts of topics in a CV may earn, whichever of them would be chosen: each topic by its plainest fact, and by how many passages show it. One instance a thread.</summary>
internal sealed class TopicScreen
{
    // What facts earn; the values of all four are worked out at once.
    private static readonly CriterionKind[] Kinds = [CriterionKind.Activity, CriterionKind.Technical, CriterionKind.Aptitude, CriterionKind.Experience];
    private const float Linked = (float)TopicIndex.Linked / Micros.One;

    private readonly RoleIndex _index;
    private readonly Vector128<float>[] _places; // by place: its value for each kind
    private readonly Shown[] _shown;
    private readonly List<int> _found = [];
    private readonly int[] _firstLinks; // by topic shown
    private readonly int[] _links; // topics asked for; the complement where it is only a sign of them
    private readonly Asked[] _asked;
    private readonly List<int> _foundAsked = [];
    private readonly int[] _firstUses; // by topic asked for
    private readonly Use[] _uses;
    private readonly ulong[] _askedRoles; // by topic asked for
    private ulong _roles;
    private int _time;

    /// <summary>Makes room for the topics of an index.</summary>
    public TopicScreen(RoleIndex index)
    {
        _index = index;
        _places = [.. Enum.GetValues<Place>().Select(place => Vector128.Create(Array.ConvertAll(Kinds, kind => TermScreen.Value(index, kind, place))))];
        _shown = new Shown[index.Topics.ShownCount];
        _asked = new Asked[index.Topics.Count];
        _firstLinks = new int[_shown.Length + 1];
        var links = new List<int>();
        for (var shown = 0; shown < _shown.Length; shown++)
        {
            foreach (var asked in index.Topics.Asking(shown)) links.Add(index.Topics.IsLinked(asked, shown) ? ~asked : asked);
            _firstLinks[shown + 1] = links.Count;
        }

        _links = [.. links];
        (_firstUses, _askedRoles) = (new int[_asked.Length + 1], new ulong[_asked.Length]);
        var uses = new List<Use>();
        for (var asked = 0; asked < _asked.Length; asked++)
        {
            foreach (var use in index.Topics.Uses(asked))
            {
                uses.Add(UseOf(index, use));
                _askedRoles[asked] |= RoleBits.Of(index.Criteria[use.Criterion].Role);
            }

            _firstUses[asked + 1] = uses.Count;
        }

        _uses = [.. uses];
    }

    /// <summary>Reads the words of a CV.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="roles">The set of roles whose topics are looked for (<see cref="RoleBits"/>).</param>
    public void Read(ReadOnlySpan<CandidateToken> tokens, ulong roles)
    {
        _time++;
        _roles = roles;
        _found.Clear();
        new FactWalk<Listener>(_index, tokens, roles, new Listener(this)).Run();
    }

    /// <summary>Adds the most that facts cover of each criterion.</summary>
    public void AddTo(float[] covered)
    {
        foreach (var shown in _found) Link(shown);
        foreach (var topic in _foundAsked)
        {
            ref var asked = ref _asked[topic];
            foreach (ref readonly var use in _uses.AsSpan(_firstUses[topic], _firstUses[topic + 1] - _firstUses[topic]))
            {
                // Facts of its own first, for the turns that earn most; signs of it after them.
                var own = use.Most(asked.Facts);
                var sign = asked.SignValues[use.Kind];
                covered[use.Criterion] += (own * Math.Max(asked.Values[use.Kind], sign)) + ((use.Most(asked.Facts + asked.Signs) - own) * sign);
            }

            asked = default;
        }

        _foundAsked.Clear();
    }

    private static Use UseOf(RoleIndex index, in TopicUse use)
    {
        var criterion = index.Criteria[use.Criterion];
        return new Use(use.Criterion, Array.IndexOf(Kinds, use.Kind), LineScreen.Part(criterion, use.One), LineScreen.Part(criterion, use.Two), LineScreen.Part(criterion, use.All));
    }

    private void Link(int number)
    {
        ref readonly var shown = ref _shown[number];
        foreach (var link in _links.AsSpan(_firstLinks[number], _firstLinks[number + 1] - _firstLinks[number]))
        {
            var topic = link < 0 ? ~link : link;
            if ((_askedRoles[topic] & _roles) == 0) continue;
            ref var asked = ref _asked[topic];
            if (asked.Facts + asked.Signs == 0) _foundAsked.Add(topic);
            if (link < 0)
            {
                asked.Signs += shown.Passages;
                asked.SignValues = Vector128.Max(asked.SignValues, shown.Values * Linked);
            }
            else
            {
                asked.Facts += shown.Passages;
                asked.Values = shown.Values; // one topic shows it in full: itself
            }
        }
    }

    private void Note(in CandidateToken head, int topic, int strength)
    {
        ref var shown = ref _shown[topic];
        var values = _places[(int)head.Place] * ((float)strength / Micros.One);
        if (shown.Time != _time)
        {
            shown = new Shown { Time = _time, Passages = 1, LastPassage = head.Passage, Values = values };
            _found.Add(topic);
            return;
        }

        if (shown.LastPassage != head.Passage)
        {
            shown.LastPassage = head.Passage;
            shown.Passages++;
        }

        shown.Values = Vector128.Max(shown.Values, values);
    }

    private readonly struct Listener(TopicScreen screen) : IFactListener
    {
        public void Take(ReadOnlySpan<CandidateToken> tokens, int shown, int wording, int first, int last, int skipped) =>
            screen.Note(tokens[first], shown, ShownFact.StrengthOf(wording, first == last, skipped));
    }

    private struct Shown
    {
        public Vector128<float> Values; // of the plainest fact, by kind
        public int Time; // the last candidate who shows it
        public int LastPassage;
        public int Passages;
    }

    private struct Asked
    {
        public Vector128<float> Values;
        public Vector128<float> SignValues;
        public int Facts;
        public int Signs;
    }

    private readonly record struct Use(int Criterion, int Kind, float One, float Two, float All)
    {
        public float Most(int facts) => facts switch { 0 => 0, 1 => One, 2 => Two, _ => All };
    }
}
