using System.Text.Json;
using Matcher.Roles;

namespace Matcher.Weights;

/// <summary>
/// Weights fitted elsewhere, and where they come from: the shares of the kinds of criteria, for all roles and for one, and
/// factors of single criteria. They change points, never what is covered. Immutable.
/// </summary>
/// <remarks>
/// As a file it is JSON; all but <c>format</c> may be left out:
/// <code>
/// { "format": "matcher-weights/1", "source": "1,200 decisions of 2026",
///   "kinds": { "title": 30, "activity": 25, "diploma": 10, "technical": 25, "aptitude": 2, "experience": 8 },
///   "roles": { "responsable-informatique": { "kinds": { "technical": 40 }, "criteria": { "technical-3": 2 } } } }
/// </code>
/// </remarks>
public sealed record WeightsFile
{
    /// <summary>The format that this version reads and writes.</summary>
    public const string Format = "matcher-weights/1";

    private const string CoveragePrefix = "coverage.";
    private const int Decimals = 6;

    /// <summary>Where the weights come from, for people. It is shown, never read.</summary>
    public string Source { get; init; } = "";

    /// <summary>The shares of the kinds for all roles; a kind that is left out keeps the document's. From 0 to 1,000,000.</summary>
    public IReadOnlyDictionary<CriterionKind, decimal> Kinds { get; init; } = new Dictionary<CriterionKind, decimal>();

    /// <summary>What is otherwise for one role, by its id; its own <see cref="Roles"/> are not looked at.</summary>
    public IReadOnlyDictionary<string, WeightsFile> Roles { get; init; } = new Dictionary<string, WeightsFile>(StringComparer.Ordinal);

    /// <summary>By how much a criterion counts more (above 1) or less than its document has it, by its id; 1 where left out. From 0 to 1,000,000.</summary>
    public IReadOnlyDictionary<string, decimal> Criteria { get; init; } = new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>Reads a file.</summary>
    /// <param name="path">A file of JSON in UTF-8.</param>
    /// <exception cref="InvalidDataException">It is no weights file; what was found and what was expected is told.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static WeightsFile Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Parse(path, File.ReadAllText(path));
    }

    /// <summary>Reads a text.</summary>
    /// <param name="name">Names the text in errors: a file's path.</param>
    /// <param name="json">The JSON.</param>
    /// <exception cref="InvalidDataException">It is no weights file; what was found and what was expected is told.</exception>
    public static WeightsFile Parse(string name, string json) => WeightsReader.Read(name, json);

    /// <summary>Makes weights of the coefficients that a linear trainer fitted on a <see cref="Features.FeatureMatrix"/>.</summary>
    /// <param name="coefficients">The coefficient of each column by its name; those of <c>coverage.KIND</c> become shares, negative ones none, the others are left out.</param>
    /// <param name="source">Where the weights come from, for people.</param>
    /// <exception cref="ArgumentException">No coefficient of a coverage is above 0.</exception>
    public static WeightsFile FromCoefficients(IEnumerable<KeyValuePair<string, double>> coefficients, string source = "")
    {
        ArgumentNullException.ThrowIfNull(coefficients);
        var shares = new Dictionary<CriterionKind, double>();
        foreach (var (name, value) in coefficients)
        {
            if (name.StartsWith(CoveragePrefix, StringComparison.Ordinal) && WeightsReader.TryKind(name[CoveragePrefix.Length..], out var kind))
                shares[kind] = double.IsFinite(value) ? Math.Max(0, value) : throw new ArgumentException($"The coefficient of {name} is no finite number.", nameof(coefficients));
        }

        var sum = shares.Values.Sum();
        if (!(sum > 0)) throw new ArgumentException("No coefficient of a coverage.KIND column is above 0: such weights would rank nobody.", nameof(coefficients));
        return new WeightsFile { Source = source, Kinds = shares.ToDictionary(share => share.Key, share => decimal.Round((decimal)(share.Value / sum * 100), Decimals)) };
    }

    /// <summary>The role with these weights; the sum stays 100 points, exactly, and what the document suggests stays known.</summary>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentException">A value is out of range, or nothing that the role asks about has any weight.</exception>
    public RoleProfile Apply(RoleProfile role)
    {
        ArgumentNullException.ThrowIfNull(role);
        var own = Roles.GetValueOrDefault(role.Id);
        var shares = role.Weights;
        foreach (var (kind, share) in Kinds) shares = shares.With(kind, share);
        foreach (var (kind, share) in own?.Kinds ?? new Dictionary<CriterionKind, decimal>()) shares = shares.With(kind, share);
        var factors = own?.Criteria is { Count: > 0 } given ? given : Criteria;
        return role.Weigh(shares, criterion => factors.GetValueOrDefault(criterion.Id, 1));
    }

    /// <summary>The file's text: indented JSON, kinds and ids in a fixed order.</summary>
    public string ToJson() => WeightsWriter.Write(this);
}
