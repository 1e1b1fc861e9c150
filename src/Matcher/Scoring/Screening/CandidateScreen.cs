using Matcher.Vectors;

namespace Matcher.Scoring.Screening;

/// <summary>
/// The most points that a candidate may reach for each role, by the words of the CV and where they stand alone: before dates and
/// stances are read and passages compared. Most people are left off by it. It never lies below the score. One instance a thread.
/// </summary>
internal sealed class CandidateScreen
{
    private readonly RoleIndex _index;
    private readonly LineScreen _lines;
    private readonly TermScreen _terms;
    private readonly TopicScreen _topics;
    private readonly WorkScreen _work;
    private readonly TitleScreen _titles;
    private readonly int[] _most;

    /// <summary>Makes room for the roles of an index.</summary>
    public CandidateScreen(RoleIndex index)
    {
        _index = index;
        var reader = new KeyReader(index);
        _lines = new LineScreen(index);
        _terms = new TermScreen(index, reader);
        _topics = new TopicScreen(index);
        _work = new WorkScreen(index, reader);
        _titles = new TitleScreen(index, _work);
        _most = new int[index.Roles.Count];
    }

    /// <summary>The most that the title and the lines of a role may earn, in millionths of a point, by what is read so far.</summary>
    public int Most(int role) => _most[role];

    /// <summary>The most that the lines of a role may earn if the CV is of its trade, in millionths of a point.</summary>
    public int Lines(int role) => _lines.Most(role);

    /// <summary>The most of a role's activities and technical competences that the accounts of posts may cover, in millionths; -1 when it has none.</summary>
    public int Told(int role) => _lines.Told(role);

    /// <summary>The most that a line may be covered, in millionths.</summary>
    public int Covered(int criterion) => _lines.CoveredMicros(criterion);

    /// <summary>Reads the titles in a CV and its words of the work: any line may be covered in full still.</summary>
    public void ReadTitles(ReadOnlySpan<CandidateToken> tokens)
    {
        _work.Read(tokens);
        _titles.Read(tokens);
        _lines.AllowAll();
        Settle(RoleBits.All);
    }

    /// <summary>Reads what words tell of the lines of some roles, once titles are read; of others nothing holds any more.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="roles">The set of those roles (<see cref="RoleBits"/>).</param>
    public void ReadLines(ReadOnlySpan<CandidateToken> tokens, ulong roles = RoleBits.All)
    {
        _lines.Start();
        _terms.Read(tokens, roles);
        _terms.AddTo(_lines.Covered);
        _topics.Read(tokens, roles);
        _topics.AddTo(_lines.Covered);
        _lines.Settle(roles);
        Settle(roles);
    }

    private void Settle(ulong roles)
    {
        for (var role = 0; role < _most.Length; role++) _most[role] = _lines.Most(role);
        var targets = _index.Titles.Targets;
        for (var i = 0; i < targets.Length; i++)
        {
            var target = targets[i];
            if ((RoleBits.Of(target.Role) & roles) == 0) continue;
            var coverage = _titles.Most(i, Told(target.Role));
            _most[target.Role] = Micros.Multiply(_index.Criteria[target.Criterion].Criterion.WeightMicros, coverage) + (int)((long)_lines.Most(target.Role) * Nearness.Of(_index, coverage, known: 0) / Micros.One);
        }
    }
}
