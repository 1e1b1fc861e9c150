using Matcher.Features;
using Matcher.Roles;
using Matcher.Tests.Shared;
using Matcher.Weights;

namespace Matcher.Tests.Features;

/// <summary>The way from the features to weights that somebody else fitted, and back into scores that are still accounted for.</summary>
public class FittedWeightsTests
{
    // What the decisions to learn from look for: the technical competences, and a little of the title.
    private static readonly Dictionary<string, double> Taste = new(StringComparer.Ordinal) { ["coverage.technical"] = 0.7, ["coverage.title"] = 0.3 };

    [Fact]
    public void Weights_fitted_outside_load_change_scores_and_sum_exactly()
    {
        var matrix = MatchedPeople.Matcher.Features(MatchedPeople.Many(80), TestContext.Current.CancellationToken);
        var columns = matrix.Names.Index().Where(column => column.Item.StartsWith("coverage.", StringComparison.Ordinal)).ToList();
        var inputs = matrix.Rows.Select(row => columns.Select(column => row.Values[column.Index]).ToArray()).ToArray();
        var wanted = inputs.Select(row => columns.Select((column, i) => Taste.GetValueOrDefault(column.Item) * row[i]).Sum()).ToArray();

        var fitted = LeastSquares(inputs, wanted);
        var file = WeightsFile.FromCoefficients(columns.Select((column, i) => KeyValuePair.Create(column.Item, fitted[i])), "moindres carrés");
        var matcher = new RoleMatcher(MatchedPeople.Matcher.Roles, new MatcherOptions { Weights = WeightsFile.Parse("poids.json", file.ToJson()) });

        foreach (var candidate in MatchedPeople.Many(20))
        {
            foreach (var (own, plain) in matcher.Explain(candidate).Zip(MatchedPeople.Matcher.Explain(candidate)))
            {
                Account.Check(own, candidate);
                Assert.Equal(plain.Contributions.Select(line => line.CoverageMicros), own.Contributions.Select(line => line.CoverageMicros));
            }
        }

        var technical = matcher.Roles[0].Criteria.Where(criterion => criterion.Kind == CriterionKind.Technical).Sum(criterion => criterion.WeightMicros);
        Assert.InRange(technical / 1_000_000.0, 60, 80);
        Assert.NotEqual(MatchedPeople.Matcher.Score(MatchedPeople.One)[0].ScoreMicros, matcher.Score(MatchedPeople.One)[0].ScoreMicros);
    }

    [Fact]
    public void A_row_holds_one_number_a_column()
    {
        var matrix = MatchedPeople.Matcher.Features([MatchedPeople.One], TestContext.Current.CancellationToken);
        Assert.Equal(MatchedPeople.Matcher.Roles.Select(role => ("C-1", role.Id)), matrix.Rows.Select(row => (row.CandidateId, row.RoleId)));
        Assert.All(matrix.Rows, row => Assert.Equal(matrix.Names.Count, row.Values.Count));
        Assert.All(matrix.Rows, row => Assert.All(row.Values, value => Assert.InRange(value, 0, 1)));
        Assert.Equal(matrix.Names.Count, matrix.Names.Distinct().Count());
    }

    [Fact]
    public void The_matrix_is_written_as_csv()
    {
        using var writer = new StringWriter();
        new FeatureMatrix(["coverage.title", "required"], [new FeatureRow("=C,1", "role", [0.5, 1])]).WriteCsv(writer);
        Assert.Equal("candidate,role,coverage.title,required\n\"'=C,1\",role,0.5,1\n", writer.ToString());
    }

    [Fact]
    public void Coefficients_that_rank_nobody_are_refused() =>
        Assert.Throws<ArgumentException>(() => WeightsFile.FromCoefficients([KeyValuePair.Create("coverage.title", -1.0), KeyValuePair.Create("required", 3.0)]));

    // Gradient descent on the squares: small, and enough to stand for a trainer.
    private static double[] LeastSquares(double[][] inputs, double[] wanted)
    {
        var weights = new double[inputs[0].Length];
        for (var step = 0; step < 4000; step++)
        {
            var gradient = new double[weights.Length];
            for (var row = 0; row < inputs.Length; row++)
            {
                var error = inputs[row].Zip(weights, (value, weight) => value * weight).Sum() - wanted[row];
                for (var i = 0; i < weights.Length; i++) gradient[i] += error * inputs[row][i] / inputs.Length;
            }

            for (var i = 0; i < weights.Length; i++) weights[i] -= gradient[i];
        }

        return weights;
    }
}
