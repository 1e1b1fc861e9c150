namespace Matcher.Roles;

/// <summary>
/// How the 100 points of a role are shared among its criteria. Each kind that the role asks about takes its share, the
/// shares of the others going to them in proportion; inside a kind, criteria share by need.
/// </summary>
public sealed record RoleWeights
{
    /// <summary>The default share of the job title.</summary>
    public const decimal DefaultTitle = 32;

    /// <summary>The default share of the activities, together.</summary>
    public const decimal DefaultActivity = 28;

    /// <summary>The default share of the diplomas, together.</summary>
    public const decimal DefaultDiploma = 8;

    /// <summary>The default share of the technical competences, together.</summary>
    public const decimal DefaultTechnical = 20;

    /// <summary>The default share of the aptitudes, together: a CV evidences them least.</summary>
    public const decimal DefaultAptitude = 4;

    /// <summary>The default share of experience.</summary>
    public const decimal DefaultExperience = 8;

    /// <summary>What a required criterion counts beside an expected one, which counts 1.</summary>
    public const decimal RequiredFactor = 1.5m;

    /// <summary>What a criterion that is a plus counts beside an expected one.</summary>
    public const decimal PlusFactor = 0.5m;

    /// <summary>The largest share that may be given.</summary>
    public const decimal Most = 1_000_000;

    /// <summary>100 points in millionths: what the weights of a role sum to.</summary>
    public const int TotalMicros = 100_000_000;

    /// <summary>The defaults.</summary>
    public static RoleWeights Default { get; } = new();

    /// <summary>The share of the job title, from 0 to <see cref="Most"/>, like the others.</summary>
    public decimal Title { get; init; } = DefaultTitle;

    /// <summary>The share of the activities, together.</summary>
    public decimal Activity { get; init; } = DefaultActivity;

    /// <summary>The share of the diplomas, together.</summary>
    public decimal Diploma { get; init; } = DefaultDiploma;

    /// <summary>The share of the technical competences, together.</summary>
    public decimal Technical { get; init; } = DefaultTechnical;

    /// <summary>The share of the aptitudes, together.</summary>
    public decimal Aptitude { get; init; } = DefaultAptitude;

    /// <summary>The share of experience.</summary>
    public decimal Experience { get; init; } = DefaultExperience;

    /// <summary>The word for a kind in front matter and on the command line ("technical").</summary>
    public static string Name(CriterionKind kind) => kind switch
    {
        CriterionKind.Title => "title",
        CriterionKind.Activity => "activity",
        CriterionKind.Diploma => "diploma",
        CriterionKind.Technical => "technical",
        CriterionKind.Aptitude => "aptitude",
        CriterionKind.Experience => "experience",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The share of a kind.</summary>
    public decimal Of(CriterionKind kind) => kind switch
    {
        CriterionKind.Title => Title,
        CriterionKind.Activity => Activity,
        CriterionKind.Diploma => Diploma,
        CriterionKind.Technical => Technical,
        CriterionKind.Aptitude => Aptitude,
        CriterionKind.Experience => Experience,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The same with another share for one kind.</summary>
    public RoleWeights With(CriterionKind kind, decimal share) => kind switch
    {
        CriterionKind.Title => this with { Title = share },
        CriterionKind.Activity => this with { Activity = share },
        CriterionKind.Diploma => this with { Diploma = share },
        CriterionKind.Technical => this with { Technical = share },
        CriterionKind.Aptitude => this with { Aptitude = share },
        CriterionKind.Experience => this with { Experience = share },
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>
    /// The criteria with their weights in millionths of a point, which sum to <see cref="TotalMicros"/>. Exact shares are cut
    /// to whole millionths; those left over go to the largest remainders, the earlier criterion first among equals.
    /// </summary>
    /// <exception cref="ArgumentException">A share is negative or above <see cref="Most"/>, or the kinds that are there have no share at all.</exception>
    public IReadOnlyList<Criterion> Apply(IReadOnlyList<Criterion> criteria) => Apply(criteria, _ => 1);

    /// <summary>The same, where some criteria count more than others of their kind and need: kinds keep their shares but for those factors.</summary>
    internal IReadOnlyList<Criterion> Apply(IReadOnlyList<Criterion> criteria, Func<Criterion, decimal> counts)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        if (criteria.Count == 0) return [];
        // By kind: what its criteria count together, 0 where the role asks for none. The kinds are summed as the role has them.
        var factors = new decimal[(int)CriterionKind.Experience + 1];
        var all = 0m;
        foreach (var criterion in criteria)
        {
            var share = Of(criterion.Kind);
            if (share is < 0 or > Most) throw new ArgumentException(RoleMessages.ShareOutOfRange, nameof(criteria));
            if (factors[(int)criterion.Kind] == 0) all += share;
            factors[(int)criterion.Kind] += Factor(criterion.Need);
        }

        if (all == 0) throw new ArgumentException(RoleMessages.NoShare, nameof(criteria));

        // One division a criterion: equal shares come out equal to the last digit, whatever their kinds.
        var exact = new decimal[criteria.Count];
        for (var i = 0; i < exact.Length; i++) exact[i] = Of(criteria[i].Kind) * Factor(criteria[i].Need) * TotalMicros / (all * factors[(int)criteria[i].Kind]);
        Scale(exact, criteria, counts);
        var weighed = new Criterion[exact.Length];
        var micros = Cut(exact);
        for (var i = 0; i < weighed.Length; i++) weighed[i] = criteria[i] with { WeightMicros = micros[i] };
        return weighed;
    }

    // Whole millionths; those left over go to the largest remainders, the earlier first among equals.
    private static int[] Cut(decimal[] exact)
    {
        var micros = new int[exact.Length];
        var left = TotalMicros;
        for (var i = 0; i < exact.Length; i++) left -= micros[i] = (int)decimal.Floor(exact[i]);
        var isGiven = new bool[exact.Length];
        for (; left > 0; left--)
        {
            var largest = -1;
            for (var i = 0; i < exact.Length; i++)
            {
                if (!isGiven[i] && (largest < 0 || exact[i] - micros[i] > exact[largest] - micros[largest])) largest = i;
            }

            if (largest < 0) break;
            isGiven[largest] = true;
            micros[largest]++;
        }

        return micros;
    }

    // Where nothing counts otherwise, nothing is computed: the weights are those of always, to the last digit.
    private static void Scale(decimal[] exact, IReadOnlyList<Criterion> criteria, Func<Criterion, decimal> counts)
    {
        var factors = new decimal[exact.Length];
        var isPlain = true;
        for (var i = 0; i < factors.Length; i++)
        {
            factors[i] = counts(criteria[i]);
            isPlain &= factors[i] == 1;
        }

        if (isPlain) return;
        var sum = 0m;
        for (var i = 0; i < exact.Length; i++)
        {
            if (factors[i] is < 0 or > Most) throw new ArgumentException(RoleMessages.ShareOutOfRange, nameof(counts));
            sum += exact[i] *= factors[i];
        }

        if (sum == 0) throw new ArgumentException(RoleMessages.NoShare, nameof(counts));
        for (var i = 0; i < exact.Length; i++) exact[i] = exact[i] / sum * TotalMicros;
    }

    /// <summary>The criteria weighed by the defaults, which they keep in <see cref="Criterion.SuggestedMicros"/> when others are applied.</summary>
    internal static IReadOnlyList<Criterion> Suggest(IReadOnlyList<Criterion> criteria) =>
        [.. Default.Apply(criteria).Select(criterion => criterion with { SuggestedMicros = criterion.WeightMicros })];

    private static decimal Factor(Need need) => need switch { Need.Required => RequiredFactor, Need.Plus => PlusFactor, _ => 1 };
}
